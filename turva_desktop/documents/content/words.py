"""The few words that belong to the layout of any document."""

from turva_desktop.domain.language import Words

CONTENTS = Words(fi="Sisällys", sv="Innehåll", se="Sisdoallu", en="Contents")
PAGE = Words(fi="Sivu", sv="Sida", se="Siidu", en="Page")
OPEN_LINK = Words(fi="Avaa osoite", sv="Öppna adressen", se="Raba čujuhusa", en="Open the address")
