"""The one style sheet, made from the tokens. Spacing 4/8/16/24, radius 6, calm borders, one accent."""

from collections.abc import Mapping

from turva_desktop.ui.look.tokens import Tokens

_TEXT = """
QWidget {{ outline: 0; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {control}; padding: 6px 8px; }}
QLabel[look="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[look="record"] {{ font-size: {record}pt; font-weight: 600; }}
QLabel[look="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[look="field"] {{ color: {muted}; font-weight: 500; }}
QLabel[look="muted"] {{ color: {muted}; }}
QLabel[look="problem"] {{ color: {danger}; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QFrame[look="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
QFrame[look="popup"] {{ background: {surface}; border: 1px solid {control}; }}
QFrame[look="surface"] {{ background: {surface}; border: 0; }}
QFrame[look="line"] {{ background: {border}; border: 0; max-height: 1px; min-height: 1px; }}
QWidget[look="clear"] {{ background: transparent; }}
QWidget[look="topbar"] {{ background: {surface}; border: 0; border-bottom: 1px solid {border}; }}
QWidget[look="strip"] {{ background: {surface}; border: 0; border-top: 1px solid {border}; }}
"""

_BUTTONS = """
QPushButton {{ padding: 6px 14px; min-height: {line}px; border: 1px solid {control}; border-radius: 6px;
    background: {surface}; color: {text}; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {selection}; color: {on_selection}; }}
QPushButton:checked {{ background: {selection}; color: {on_selection}; border-color: {accent}; }}
QPushButton:disabled {{ color: {muted}; border-color: {border}; background: {window}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 5px 13px; }}
QPushButton[look="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[look="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[look="primary"]:disabled {{ background: {border}; color: {muted}; border-color: {border}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[look="danger"] {{ color: {danger}; border-color: {danger}; }}
QPushButton[look="link"] {{ border: 1px solid transparent; background: transparent; color: {accent};
    padding: 6px 8px; text-align: left; }}
QPushButton[look="link"]:hover {{ background: {hover}; }}
QPushButton[look="link"]:focus {{ border: 2px solid {focus}; padding: 5px 7px; }}
QPushButton[look="door"] {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; padding: 16px;
    text-align: left; }}
QPushButton[look="door"]:hover {{ background: {hover}; }}
QPushButton[look="door"]:focus {{ border: 2px solid {focus}; padding: 15px; }}
QPushButton::menu-indicator {{ image: url({chevron_down}); width: 14px; height: 14px;
    subcontrol-position: right center; right: 8px; }}
QToolButton {{ padding: 5px; border: 2px solid transparent; border-radius: 6px; background: transparent;
    color: {text}; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {selection}; color: {on_selection}; }}
QToolButton:disabled {{ color: {muted}; }}
QToolButton[look="fold"], QToolButton[look="fold"]:checked {{ font-weight: 600; background: transparent;
    color: {text}; }}
QToolButton[look="fold"]:hover {{ background: {hover}; }}
QToolButton:focus {{ border: 2px solid {focus}; }}
QToolButton[look="search"] {{ border: 1px solid {control}; background: {surface}; color: {muted}; padding: 6px 12px;
    text-align: left; }}
QToolButton[look="search"]:hover {{ background: {hover}; }}
QToolButton[look="search"]:focus {{ border: 2px solid {focus}; padding: 5px 11px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[popupMode="2"] {{ padding-right: 18px; }}
QToolButton[popupMode="2"]::menu-indicator {{ image: url({chevron_down}); width: 12px; height: 12px;
    subcontrol-position: right center; right: 4px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px;
    background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: {tick}px; height: {tick}px;
    border: 1px solid {control}; background: {surface}; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {hover}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url({check}); }}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{ background: {accent};
    border-color: {accent}; image: url({minus}); }}
QCheckBox::indicator:checked:disabled {{ background: {border}; border-color: {border}; image: url({check_muted}); }}
QRadioButton::indicator:checked {{ border: 5px solid {accent}; background: {on_accent};
    width: {dot}px; height: {dot}px; }}
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QTextBrowser {{ border: 1px solid {control};
    border-radius: 6px; background: {surface}; color: {text}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ padding: 5px 8px; min-height: {line}px; }}
QPlainTextEdit, QTextEdit, QTextBrowser {{ padding: 4px 4px; }}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover {{ border-color: {muted}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {focus}; padding: 4px 7px; }}
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {{ border: 2px solid {focus}; padding: 3px 3px; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QAbstractSpinBox:read-only {{ background: {window};
    border-color: {border}; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {{ color: {muted};
    background: {window}; border-color: {border}; }}
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus {{ border-color: {focus}; }}
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"],
QAbstractSpinBox[problem="true"] {{ border: 2px solid {danger}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
    border: 0; padding: 0; min-height: 0; background: transparent; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ padding-left: 6px; }}
QComboBox {{ padding-right: 28px; combobox-popup: 0; }}
QComboBox:focus {{ padding-right: 27px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 26px; subcontrol-origin: padding;
    subcontrol-position: center right; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({chevron_down}); width: {arrow}px; height: {arrow}px; }}
QComboBox QAbstractItemView, QListView[look="offered"] {{ background: {surface}; border: 1px solid {control};
    padding: 4px; outline: 0; selection-background-color: {selection}; selection-color: {on_selection}; }}
QComboBox QAbstractItemView:focus {{ border: 1px solid {control}; padding: 4px; }}
QComboBox QAbstractItemView::item, QListView[look="offered"]::item {{ min-height: {item}px; padding: 0 6px;
    border-radius: 4px; }}
QAbstractSpinBox {{ padding-right: 26px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 24px; subcontrol-origin: border;
    background: transparent; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {hover}; }}
QAbstractSpinBox::up-arrow {{ image: url({chevron_up}); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url({chevron_down}); width: 12px; height: 12px; }}
QCalendarWidget QWidget {{ background: {surface}; alternate-background-color: {window}; }}
QCalendarWidget QAbstractItemView, QCalendarWidget QAbstractItemView:focus {{ border: 0; padding: 0;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QCalendarWidget QToolButton {{ min-height: {line}px; padding: 4px 8px; font-weight: 600; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url({chevron_left}); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url({chevron_right}); }}
QCalendarWidget QSpinBox {{ min-width: 60px; }}
"""

_VIEWS = """
QListView, QTreeView, QTableView {{ background: {surface}; alternate-background-color: {alternate}; color: {text};
    border: 1px solid {border}; border-radius: 6px; gridline-color: transparent; padding: 1px;
    selection-background-color: {selection}; selection-color: {on_selection}; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {focus}; padding: 0; }}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {{ background: {hover}; color: {text}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{ background: {selection};
    color: {on_selection}; }}
QTableView::item, QTreeView::item {{ padding: 0 6px; }}
QTreeView::branch {{ background: transparent; }}
QTreeView::branch:selected {{ background: {selection}; }}
QTreeView::branch:has-children:closed {{ image: url({chevron_right}); }}
QTreeView::branch:has-children:open {{ image: url({chevron_down}); }}
QHeaderView {{ background: {surface}; border: 0; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: 0; border-bottom: 1px solid {border};
    padding: 8px 9px; font-weight: 600; }}
QTableView[look="dense"] QHeaderView::section {{ padding: 8px 5px; }}
QHeaderView::section:hover {{ background: {hover}; color: {text}; }}
QHeaderView::up-arrow {{ image: url({chevron_up}); width: {arrow}px; height: {arrow}px; }}
QHeaderView::down-arrow {{ image: url({chevron_down}); width: {arrow}px; height: {arrow}px; }}
QTableCornerButton::section {{ background: {surface}; border: 0; }}
QListView[look="navigation"] {{ background: {window}; border: 0; border-radius: 0; border-right: 1px solid {border};
    padding: 8px; }}
QListView[look="navigation"]::item {{ border-radius: 6px; padding-left: 8px; color: {text}; }}
QListView[look="navigation"]::item:hover {{ background: {hover}; }}
QListView[look="navigation"]::item:selected {{ background: {selection}; color: {on_selection}; }}
QListView[look="navigation"]:focus {{ border: 0; border-right: 1px solid {border}; padding: 8px; }}
QListView[look="navigation"]::item:selected:focus {{ border: 2px solid {focus}; padding-left: 6px; }}
QListView[look="plain"], QTreeView[look="plain"], QTableView[look="plain"] {{
    border: 0; border-radius: 0; padding: 2px; }}
QListView[look="plain"]:focus, QTreeView[look="plain"]:focus, QTableView[look="plain"]:focus {{
    border: 2px solid {focus}; padding: 0; }}
QListView[look="hits"] {{ border: 0; border-top: 1px solid {border}; border-radius: 0; padding: 4px; }}
"""

_FRAME = """
QMainWindow, QDialog {{ background: {window}; }}
CommandPalette {{ background: {surface}; border: 1px solid {control}; }}
QScrollArea {{ border: 0; background: transparent; }}
QScrollArea[look="preview"] {{ border: 2px solid transparent; border-radius: 6px; }}
QScrollArea[look="preview"]:focus {{ border: 2px solid {focus}; }}
QScrollArea > QWidget#qt_scrollarea_viewport {{ background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; background: {control}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 16px; margin: -7px 0; border-radius: 9px; background: {accent};
    border: 2px solid {surface}; }}
QSlider:focus {{ border: 2px solid {focus}; border-radius: 6px; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; border: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; border: 0; }}
QScrollBar::handle {{ background: {control}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {border}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {border}; }}
QTabBar {{ border: 0; }}
QTabBar::tab {{ padding: 8px 12px; border: 2px solid transparent; border-bottom: 3px solid transparent;
    background: transparent; color: {muted}; }}
QTabBar::tab:hover {{ background: {hover}; color: {text}; border-top-left-radius: 6px; border-top-right-radius: 6px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 3px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{ border: 2px solid {focus}; border-bottom: 3px solid {accent}; border-radius: 6px; }}
QTabBar::scroller {{ width: 56px; }}
QTabBar QToolButton {{ background: {surface}; border: 1px solid {control}; padding: 2px; }}
QTabBar QToolButton::left-arrow {{ image: url({chevron_left}); width: 16px; height: 16px; }}
QTabBar QToolButton::right-arrow {{ image: url({chevron_right}); width: 16px; height: 16px; }}
QMenuBar {{ background: {surface}; padding: 2px 8px; border-bottom: 1px solid {border}; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; color: {on_selection}; }}
QMenu {{ background: {surface}; border: 1px solid {control}; padding: 4px; }}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 4px; border: 1px solid transparent; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {selection}; color: {on_selection}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {border}; color: {muted}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QProgressBar {{ border: 1px solid {control}; border-radius: 5px; background: {surface}; text-align: center;
    min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QGroupBox {{ border: 1px solid {border}; border-radius: 8px; margin-top: 1.6em; padding: 12px; font-weight: 600; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 4px; }}
"""


def style_sheet(tokens: Tokens, images: Mapping[str, str], points: float) -> str:
    """Return the style sheet for these colours, image paths and base text size in points."""
    tick = round(1.6 * points)
    values: dict[str, object] = {
        "line": round(2 * points),  # without it a crowded page would press fields lower than their text
        "item": round(2.8 * points),
        "arrow": tick,
        "tick": tick,
        "round": tick // 2 + 1,
        "dot": tick - 8,  # the ring around it is five pixels wide and takes the place of a border of one
        **tokens.plain(),
        **images,
        "title": f"{points * 1.6:.1f}",
        "record": f"{points * 1.4:.1f}",
        "heading": f"{points * 1.2:.1f}",
    }
    return "".join(part.format(**values) for part in (_TEXT, _BUTTONS, _FIELDS, _VIEWS, _FRAME))
