"""What a page knows of the forms on it: enough to have them store, without importing what their fields need."""

from PySide6.QtWidgets import QWidget


class StoringForm(QWidget):
    """A form that stores by itself; `FieldForm` is one."""

    def commit(self) -> bool:
        """Store what is being typed now; False if something could not be stored."""
        raise NotImplementedError

    def bring_back(self) -> bool:
        """Bring back what was typed and taken back before it was stored; False when there is none."""
        raise NotImplementedError

    def give_mnemonics(self, taken: str) -> None:
        """Give the fields letters for Alt that are not `taken`."""
        raise NotImplementedError
