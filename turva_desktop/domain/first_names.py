"""First names that are words of Finnish too: after a genitive in small letters they name nobody (`rauhan toivo`)."""

from typing import Final

_WORDS: Final = (
    "aamu aarre aatos ahti aino alku anna anni ano armas armo arvo aura auvo elo helle helmi hilla ihme ilma ilme",
    "ilo ilta impi into ira kaarna kai kaiho kaino kaisla kanerva kari karita kastehelmi kauko kaunis kauno",
    "kesä kielo kirsikka koi koivu kukka kulta kuu kuura lahja laina lauha lauri lehti leinikki lemmikki lempi",
    "lilja loimu louhi lumi luoto mainio maire malva mansikka mari marja martta meri mesi mielikki mimosa minttu",
    "muisto myrsky nuppu oiva oma onerva onni oras orvokki otso paju pihla pihlaja pilvi pouta puro päivi päivä rae",
    "raikas raita rauha rohto roihu runo ruska ruusu saari sade salama salli sampo sara satu sees sini sirkka",
    "sirkku sisko soini sointu soma sulo suoma suvi syksy syli syreeni säde tahto taika taimi taisto talvi tapa",
    "tarina tarmo terho terttu toimi toive toivo touko tuike tuisku tulo tuomi tuuli tyyne tyyni tähti uljas unelma",
    "urho usko utu vapaa vappu varma varpu vasara veli vesa vesi vieno viima vilja villi visa voitto vuokko vuono",
    "äänis",
)
FIRST_NAMES_THAT_ARE_WORDS: Final = frozenset(word for line in _WORDS for word in line.split())
