"""First names that are words of Finnish too: after a genitive in small letters they name nobody (`rauhan toivo`)."""

from typing import Final

_WORDS: Final = (
    "aamu aarne aarre aatos ahti ahto aimo aino airo alku anna anni ano armas armo arto arvo aura auvo elo esa",
    "hella helle helmi hilja hilla ihme ilma ilme ilo ilta impi inka into ira isa jalo juuso kaarna kai kaiho kaino",
    "kaisla kalle kallio kanerva kari karita kastehelmi kauko kaunis kauno kerttu kesä kielo kirsi kirsikka koi",
    "koivu kukka kulta kuu kuura lahja laina lauha lauri lehti leinikki lemmikki lempi lilja linnea loimu louhi",
    "lumi lumo luoto maija mainio maire malva mansikka mari marja martta meeri meri mesi mielikki miina mimosa",
    "minttu mirja muisto myrsky nuppu oiva olavi oma onerva onni oras orvo orvokki osmo otso paju pekka pihla",
    "pihlaja pilvi pouta puro päivi päiviö päivä rae raikas raita rauha rauni rauno riitta ritva rohto roihu runo",
    "ruska ruusu saana saara saari sade saimi salama salla salli sampo sanelma sara satu sees seija selma sesam",
    "sini sinikka sirkka sirkku sirpa sisko sisu soili soini sointu soma sulo suoma suvi syksy syli syreeni säde",
    "tahto taika taimi taisto talvi tapa tarina tarmo terho terttu toimi toini toive toivo touko tuike tuisku tulo",
    "tuomi tuova tuuli tuulia tuulikki tyyne tyyni tähti uljas unelma uni urho usko utu vapaa vappu varma varpu",
    "vasara veli venla vesa vesi vieno viima vilho vilja viljo villi visa visanti voitto vuokko vuono äänis",
)
FIRST_NAMES_THAT_ARE_WORDS: Final = frozenset(word for line in _WORDS for word in line.split())
