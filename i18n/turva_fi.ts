<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Turva {version}</source>
        <translation>Turva {version}</translation>
    </message>
    <message>
        <source>Safety plan, minutes, follow-up of actions and the Excel file for the region, for the working group of a small municipality.</source>
        <translation>Pienen kunnan työryhmälle: turvallisuussuunnitelma, pöytäkirjat, toimenpiteiden seuranta ja Excel-tiedosto alueelle.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>The program uses no network: it sends nothing and fetches nothing. Everything you write is in the workspace file, which goes where you take it.</source>
        <translation>Ohjelma ei käytä verkkoa: se ei lähetä eikä hae mitään. Kaikki kirjoittamasi on työtilan tiedostossa, ja tiedosto on siellä, minne sen tallennat.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Northern Sámi words in documents and Excel headings await a native speaker&apos;s check. Have one read them before you publish.</source>
        <translation>Asiakirjojen ja Excel-tiedostojen pohjoissaamenkieliset sanat on vielä tarkistettava. Pyydä äidinkielistä puhujaa lukemaan ne ennen julkaisemista.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>EUPL-1.2, the European Union Public Licence: free to use, study, change and share.</source>
        <translation>EUPL-1.2, Euroopan unionin yleinen lisenssi: vapaasti käytettävissä, tutkittavissa, muutettavissa ja jaettavissa.</translation>
    </message>
    <message>
        <source>With Qt {version} (LGPL-3.0), the font Noto Sans (OFL-1.1) and Lucide icons (ISC).</source>
        <translation>Mukana Qt {version} (LGPL-3.0), kirjasin Noto Sans (OFL-1.1) ja Lucide-kuvakkeet (ISC).</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Choose an action in the list.</source>
        <translation>Valitse toimenpide luettelosta.</translation>
    </message>
    <message>
        <source>Copy the action (Ctrl+D)</source>
        <translation>Tee kopio toimenpiteestä (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the action (Del)</source>
        <translation>Poista toimenpide (Del)</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurssit</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Luokittelu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Muutoshistoria</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Change the status: {status}</source>
        <translation>Muuta tilaa: {status}</translation>
    </message>
    <message>
        <source>The follow-up was entered.</source>
        <translation>Seuranta kirjattiin.</translation>
    </message>
</context>
<context>
    <name>ActionFilter</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Määräaika 30 päivän sisällä</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Filter by responsible party</source>
        <translation>Rajaa vastuutahon mukaan</translation>
    </message>
    <message>
        <source>Confidential ones</source>
        <translation>Salassa pidettävät</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Rajaa tilan mukaan</translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation>Rajaa painopisteen mukaan</translation>
    </message>
    <message>
        <source>No other limits</source>
        <translation>Rajaukset</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation>Ilman vastuutahoa</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Ilman aikataulua</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ilman painopistettä</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Ilman tavoitetta</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Painopisteet</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Vastuutahot</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Näytä vain</translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>History of the action</source>
        <translation>Toimenpiteen muutoshistoria</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Kumottu: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Tehty uudelleen: {step}</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What is done (Ctrl+T takes the selected text)</source>
        <translation>Mitä tehdään (Ctrl+T ottaa valitun tekstin)</translation>
    </message>
    <message>
        <source>New action: what is done</source>
        <translation>Uusi toimenpide: mitä tehdään</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>New action: who is responsible</source>
        <translation>Uusi toimenpide: kuka vastaa</translation>
    </message>
    <message>
        <source>New action: by when</source>
        <translation>Uusi toimenpide: mihin mennessä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>New action: its theme</source>
        <translation>Uusi toimenpide: painopiste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Lisää toimenpide</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Painopiste</translation>
    </message>
    <message>
        <source>This is no date. Enter again keeps it as the schedule in words.</source>
        <translation>Tämä ei ole päivä. Toinen Enter jättää sen aikatauluksi sanoin.</translation>
    </message>
</context>
<context>
    <name>ActionLook</name>
    <message>
        <source>Without a theme</source>
        <translation>Ilman painopistettä</translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation>Ilman vastuutahoa</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Myöhässä %n päivän</numerusform>
            <numerusform>Myöhässä %n päivää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Ei vielä toimenpiteitä</translation>
    </message>
    <message>
        <source>An action says what is done, who is responsible and by when. Meetings follow it until it is done.</source>
        <translation>Toimenpide kertoo, mitä tehdään, kuka vastaa ja mihin mennessä. Kokoukset seuraavat sitä, kunnes se on valmis.</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>Kirjaa ensimmäinen toimenpide</translation>
    </message>
    <message>
        <source>Take in from Excel</source>
        <translation>Tuo Excelistä</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ei vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>Actions belong to a plan. Begin the plan first: it takes a minute from the template.</source>
        <translation>Toimenpiteet kuuluvat suunnitelmaan. Aloita ensin suunnitelma: mallipohjasta se syntyy hetkessä.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Siirry suunnitelmaan</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Uusi toimenpide</translation>
    </message>
    <message>
        <source>Change the &amp;status…</source>
        <translation>Muuta &amp;tilaa…</translation>
    </message>
    <message>
        <source>In the list: S, then 1–6</source>
        <translation>Luettelossa: S ja sitten 1–6</translation>
    </message>
    <message>
        <source>&amp;Copy the action</source>
        <translation>Tee &amp;kopio toimenpiteestä</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>In the list: Del</source>
        <translation>Luettelossa: Del</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ilman painopistettä</translation>
    </message>
</context>
<context>
    <name>AddMember</name>
    <message>
        <source>Choose, or type a new person</source>
        <translation>Valitse henkilö tai kirjoita uusi</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ei organisaatiota</translation>
    </message>
    <message>
        <source>&amp;Add member</source>
        <translation>&amp;Lisää jäsen</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Uusi jäsen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>The new member&apos;s role</source>
        <translation>Uuden jäsenen tehtävä</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Ketään ei lisätty.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>New &amp;theme</source>
        <translation>Uusi &amp;painopiste</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Uusi &amp;tavoite</translation>
    </message>
    <message>
        <source>New &amp;action</source>
        <translation>Uusi t&amp;oimenpide</translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation>Uusi &amp;luku</translation>
    </message>
    <message>
        <source>New a&amp;pproval</source>
        <translation>Uusi &amp;hyväksyntä</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Uusi painopiste</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Uusi tavoite</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Uusi luku</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Uusi toimenpide</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>New item: title and Enter</source>
        <translation>Uusi asia: otsikko ja Enter</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>Siirrä asia ylös (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>Siirrä asia alas (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete the item (Del)</source>
        <translation>Poista asia (Del)</translation>
    </message>
    <message>
        <source>Take the § numbers off</source>
        <translation>Poista pykälänumerot</translation>
    </message>
    <message>
        <source>Only if the invitation never left: the items can then be ordered anew and get new § at the sending.</source>
        <translation>Vain jos kutsua ei ole lähetetty: asiat voi järjestää uudelleen ja ne saavat uudet pykälät, kun kutsu lähetetään.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>ei vielä päätöstä</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>palaa seuraavaan kokoukseen</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>ei julkinen</translation>
    </message>
</context>
<context>
    <name>AgendaTemplate</name>
    <message>
        <source>Remove this &amp;item</source>
        <translation>Poista &amp;kohta</translation>
    </message>
    <message>
        <source>Stands ready in every new meeting</source>
        <translation>On valmiina jokaisessa uudessa kokouksessa</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää kohta</translation>
    </message>
    <message>
        <source>A new meeting starts with these items. Earlier meetings stay as they are.</source>
        <translation>Uuden kokouksen esityslista alkaa näistä kohdista. Aiemmat kokoukset pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>New template item</source>
        <translation>Uusi kohta</translation>
    </message>
</context>
<context>
    <name>AnnualClockView</name>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The annual clock is empty</source>
        <translation>Vuosikello on tyhjä</translation>
    </message>
    <message>
        <source>A phase says what the group does in which months. The home screen shows those that are on.</source>
        <translation>Vaihe kertoo, mitä ryhmä tekee minäkin kuukausina. Etusivu näyttää käynnissä olevat.</translation>
    </message>
    <message>
        <source>Add the first phase</source>
        <translation>Lisää ensimmäinen vaihe</translation>
    </message>
    <message>
        <source>Choose a phase in the list.</source>
        <translation>Valitse vaihe luettelosta.</translation>
    </message>
    <message>
        <source>A phase may run over the turn of the year.</source>
        <translation>Vaihe voi jatkua vuodenvaihteen yli.</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Area names without an area</source>
        <translation>Nimet ilman aluetta</translation>
    </message>
    <message>
        <source>Kind in the list</source>
        <translation>Rajaa lajin mukaan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Ei vielä alueita</translation>
    </message>
    <message>
        <source>Add the municipality and its villages: then area names elsewhere can be tied to them.</source>
        <translation>Lisää kunta ja sen kylät. Sen jälkeen muualla olevat alueiden nimet voi sitoa niihin.</translation>
    </message>
    <message>
        <source>Add the first area</source>
        <translation>Lisää ensimmäinen alue</translation>
    </message>
    <message>
        <source>Choose an area in the list.</source>
        <translation>Valitse alue luettelosta.</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Tyhjä: ei tiedossa</translation>
    </message>
    <message>
        <source>A name in another record means this area when it is written exactly so.</source>
        <translation>Toimenpiteessä, organisaatiossa tai mittariarvossa oleva nimi tarkoittaa tätä aluetta, kun se on kirjoitettu täsmälleen näin.</translation>
    </message>
    <message>
        <source>Meant by</source>
        <translation>Missä mainittu</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nimi</numerusform>
            <numerusform>%n nimeä</numerusform>
        </translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Uusi alue</translation>
    </message>
    <message>
        <source>Nothing refers to this area by name.</source>
        <translation>Aluetta ei mainita missään.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lisää liite…</translation>
    </message>
    <message>
        <source>Add background material…</source>
        <translation>Lisää oheismateriaalia…</translation>
    </message>
    <message>
        <source>{file} was opened as a copy: changes to it do not come here.</source>
        <translation>{file} avattiin kopiona: siihen tehdyt muutokset eivät tallennu tänne.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Valitse tiedostot</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Poistettu: {title}.</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>In the list: 1 or Enter present, 2 remotely, 3 absent, 0 not known, 4 arrives now, 5 leaves now.</source>
        <translation>Luettelossa: 1 tai Enter läsnä, 2 etänä, 3 poissa, 0 ei vielä tiedossa, 4 saapuu nyt, 5 poistuu nyt.</translation>
    </message>
    <message>
        <source>All are present</source>
        <translation>Kaikki läsnä</translation>
    </message>
    <message>
        <source>Bring the list up to the present members</source>
        <translation>Päivitä luettelo nykyisten jäsenten mukaan</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Poista luettelosta (Del)</translation>
    </message>
    <message>
        <source>New expert or guest: name and Enter</source>
        <translation>Uusi asiantuntija tai vieras: nimi ja Enter</translation>
    </message>
    <message>
        <source>New expert or guest</source>
        <translation>Uusi asiantuntija tai vieras</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Saapui ja poistui</translation>
    </message>
    <message>
        <source>Arrives now</source>
        <translation>Saapuu nyt</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Poistuu nyt</translation>
    </message>
    <message>
        <source>e.g. 4, 5</source>
        <translation>esim. 4, 5</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Valitse osallistuja luettelosta.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kenenkään</translation>
    </message>
    <message>
        <source>Members present {there} of {all}</source>
        <translation>Jäseniä läsnä {there}/{all}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>päätösvaltainen</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>ei päätösvaltainen</translation>
    </message>
    <message>
        <source>Taken off the list: {names}.</source>
        <translation>Poistettu luettelosta: {names}.</translation>
    </message>
    <message>
        <source>{name} (deputy of {member})</source>
        <translation>{name} (sijaistaa: {member})</translation>
    </message>
    <message>
        <source>{name} (expert, § {sections})</source>
        <translation>{name} (asiantuntija, § {sections})</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>As a stopped program left the file</source>
        <translation>Sellaisena kuin keskeytynyt ohjelma jätti tiedoston</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Ennen varmuuskopion palauttamista</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Ennen suurta muutosta</translation>
    </message>
    <message>
        <source>Before an Excel file was taken in</source>
        <translation>Ennen Excel-tiedoston tuontia</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation>Ennen tiedoston päivittämistä uuteen versioon</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Itse tehty</translation>
    </message>
    <message>
        <source>The damaged file, as it was</source>
        <translation>Vioittunut tiedosto sellaisenaan</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Ei vielä varmuuskopioita</translation>
    </message>
    <message>
        <source>The program backs up by itself before every import. You can make a backup at any time.</source>
        <translation>Ohjelma tekee varmuuskopion itse ennen jokaista tuontia. Varmuuskopion voi tehdä milloin vain.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one…</source>
        <translation>&amp;Palauta valittu…</translation>
    </message>
    <message>
        <source>Asks before it does so</source>
        <translation>Kysyy ennen palauttamista</translation>
    </message>
    <message>
        <source>They are in {folder}, beside the workspace. Copy one elsewhere from time to time.</source>
        <translation>Ne ovat kansiossa {folder} työtilan vieressä. Kopioi yksi aika ajoin muualle.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Varmuuskopioidaan</translation>
    </message>
    <message>
        <source>Put the backup of {time} in the place of this workspace?

What was done after it disappears from the workspace. The present state is first kept as a backup of its own, so you can come back to it.</source>
        <translation>Palautetaanko {time} tehty varmuuskopio tämän työtilan tilalle?

Sen jälkeen tehty häviää työtilasta. Nykyinen sisältö tallennetaan ensin omaksi varmuuskopiokseen, joten siihen voi palata.</translation>
    </message>
    <message>
        <source>This backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation>Tämä varmuuskopio on tarkistamaton: sen tarkistussumma puuttuu, joten ei voi tietää, onko jokainen tavu ennallaan.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Varmuuskopio tehty: {file}</translation>
    </message>
    <message>
        <source>{reason} · unchecked</source>
        <translation>{reason} · tarkistamaton</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Meeting in large letters</source>
        <translation>Kokous isolla tekstillä</translation>
    </message>
    <message>
        <source>The open item in large letters</source>
        <translation>Avoin asia isolla tekstillä</translation>
    </message>
    <message>
        <source>This item is not public.</source>
        <translation>Tämä asia ei ole julkinen.</translation>
    </message>
</context>
<context>
    <name>BodiesView</name>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Ei vielä toimielimiä</translation>
    </message>
    <message>
        <source>A body is whoever meets: the working group, the management team, the council.</source>
        <translation>Toimielin on se, joka kokoontuu: työryhmä, johtoryhmä tai valtuusto.</translation>
    </message>
    <message>
        <source>Add the first body</source>
        <translation>Lisää ensimmäinen toimielin</translation>
    </message>
    <message>
        <source>Choose a body in the list.</source>
        <translation>Valitse toimielin luettelosta.</translation>
    </message>
    <message>
        <source>Offered for new meetings</source>
        <translation>Tarjotaan uusiin kokouksiin</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Uusi toimielin</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now</source>
        <translation>
            <numerusform>%n jäsen nyt</numerusform>
            <numerusform>%n jäsentä nyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template item(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The working group lacks: {parties}.</source>
        <translation>Työryhmästä puuttuu: {parties}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ja %n muu</numerusform>
            <numerusform>{names} ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address: {names}.</source>
        <translation>Ei sähköpostiosoitetta: {names}.</translation>
    </message>
    <message>
        <source>{body} (not in use)</source>
        <translation>{body} (ei käytössä)</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart comes with the first value.</source>
        <translation>Kaavio tulee ensimmäisen arvon myötä.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Something unexpected went wrong. Your data is as it was before this command. What happened was written to {file}; send it to whoever looks after the program.</source>
        <translation>Tapahtui odottamaton virhe. Tiedot ovat kuten ennen tätä komentoa. Virheraportti on tiedostossa {file}; toimita se ohjelman ylläpitäjälle.</translation>
    </message>
    <message>
        <source>the Excel file to read, or the Word file of a plan</source>
        <translation>luettava Excel-tiedosto tai suunnitelman Word-tiedosto</translation>
    </message>
    <message>
        <source>what to keep where both have changed: ours (the workspace), theirs, or both joined</source>
        <translation>kumpi jää, kun molemmat ovat muuttaneet: ours (työtila), theirs (tiedosto) vai both (molemmat yhdistettyinä)</translation>
    </message>
    <message>
        <source>{file} was made for {name}.</source>
        <translation>{file} luotiin: {name}.</translation>
    </message>
    <message>
        <source>{file} was written for {recipient}.</source>
        <translation>{file} tallennettiin. Vastaanottaja: {recipient}.</translation>
    </message>
    <message>
        <source>Nothing was taken: mend what stops it and try again.</source>
        <translation>Mitään ei tuotu: korjaa esteet ja yritä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n kohta tarkistettava</numerusform>
            <numerusform>%n kohtaa tarkistettava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be made clear</source>
        <translation>
            <numerusform>%n kohta täsmennettävä</numerusform>
            <numerusform>%n kohtaa täsmennettävä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n kohta korjattava</numerusform>
            <numerusform>%n kohtaa korjattava</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written so:</source>
        <translation>Se kirjoitetaan näin:</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Puuttuu: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation>Tuntematon: {what}.</translation>
    </message>
    <message>
        <source>Nothing in the file asks for these answers: {keys}</source>
        <translation>Mikään tiedostossa ei kysy näitä vastauksia: {keys}</translation>
    </message>
    <message>
        <source>Nothing was taken yet: the same with --apply takes it in.</source>
        <translation>Mitään ei vielä tuotu: sama komento valinnalla --apply tuo muutokset.</translation>
    </message>
    <message>
        <source>The backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation>Varmuuskopio on tarkistamaton: sen tarkistussumma puuttuu, joten ei voi tietää, onko jokainen tavu ennallaan.</translation>
    </message>
    <message>
        <source>The changes were taken in. “turva undo” takes them back.</source>
        <translation>Muutokset tuotiin. ”turva undo” kumoaa ne.</translation>
    </message>
    <message>
        <source>The command could not be understood; nothing was done.</source>
        <translation>Komentoa ei ymmärretty, eikä mitään tehty.</translation>
    </message>
    <message>
        <source>The list of sent files could not be added to: {reason}</source>
        <translation>Lähetettyjen luetteloon vientiä ei voitu merkitä. {reason}</translation>
    </message>
    <message>
        <source>The newest backup was made on {day} at {time}. It is unchecked: its sum is missing. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation>Uusin varmuuskopio on tehty {day} klo {time}. Se on tarkistamaton: sen tarkistussumma puuttuu. Ota se käyttöön: turva restore &quot;{file}&quot; &quot;{backup}&quot;</translation>
    </message>
    <message>
        <source>The newest good backup was made on {day} at {time}. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation>Uusin ehjä varmuuskopio on tehty {day} klo {time}. Ota se käyttöön: turva restore &quot;{file}&quot; &quot;{backup}&quot;</translation>
    </message>
    <message>
        <source>There are no areas yet.</source>
        <translation>Alueita ei vielä ole.</translation>
    </message>
    <message>
        <source>There are no indicators yet.</source>
        <translation>Mittareita ei ole vielä.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Tuotavaa ei ole.</translation>
    </message>
    <message>
        <source>These answers are none of those offered: {keys}</source>
        <translation>Nämä vastaukset eivät ole tarjottuja vaihtoehtoja: {keys}</translation>
    </message>
    <message>
        <source>These were there before and were left as they are:</source>
        <translation>Nämä olivat kansiossa jo ennestään, eikä niihin koskettu:</translation>
    </message>
    <message>
        <source>answers to the preview&apos;s questions, by their keys (JSON)</source>
        <translation>esikatselun kysymysten vastaukset avaimittain (JSON)</translation>
    </message>
    <message>
        <source>as it stood on this day; today if not given</source>
        <translation>sellaisena kuin oli tänä päivänä; ilman valintaa nykyhetki</translation>
    </message>
    <message>
        <source>for anybody: leave out the names of private persons too</source>
        <translation>kenelle tahansa: ilman yksityishenkilöiden nimiä</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>jäi pois: {what}</translation>
    </message>
    <message>
        <source>list the areas and how many live in them</source>
        <translation>luettele alueet ja niiden asukasluvut</translation>
    </message>
    <message>
        <source>names and contact data of people too, where they may be shared</source>
        <translation>myös henkilöiden nimet ja yhteystiedot, paitsi ne, joita ei luovuteta</translation>
    </message>
    <message>
        <source>only these sheets, by name and separated by commas, e.g. actions,follow_up</source>
        <translation>vain nämä välilehdet, nimet pilkuin erotettuina, esimerkiksi actions,follow_up</translation>
    </message>
    <message>
        <source>roles and organisations, no names of people: the default of most recipients</source>
        <translation>roolit ja organisaatiot, ei henkilöiden nimiä: useimpien vastaanottajien oletus</translation>
    </message>
    <message>
        <source>show the indicators and what may be said of their change</source>
        <translation>näytä mittarit ja se, mitä niiden muutoksesta voidaan sanoa</translation>
    </message>
    <message>
        <source>take confidential matter along: for the municipality&apos;s own use</source>
        <translation>ota salassa pidettävä mukaan: vain kunnan omaan käyttöön</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>tell the result as JSON, for other programs</source>
        <translation>anna tulos JSON-muodossa muille ohjelmille</translation>
    </message>
    <message>
        <source>the Excel file to write (.xlsx)</source>
        <translation>tallennettava Excel-tiedosto (.xlsx)</translation>
    </message>
    <message>
        <source>the Excel files to read, or the Word file of a plan; each is a step of its own</source>
        <translation>luettavat Excel-tiedostot tai suunnitelman Word-tiedosto; kukin on oma vaiheensa</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>palautettava varmuuskopio</translation>
    </message>
    <message>
        <source>the file to write; its ending tells the format</source>
        <translation>tallennettava tiedosto; pääte ratkaisee muodon</translation>
    </message>
    <message>
        <source>the folder that gets the files; it is made if need be</source>
        <translation>kansio, johon tiedostot tallennetaan; luodaan tarvittaessa</translation>
    </message>
    <message>
        <source>the language of the file; the interface&apos;s if not given</source>
        <translation>tiedoston kieli; jos ei anneta, ohjelman kieli</translation>
    </message>
    <message>
        <source>the language of the file; the workspace&apos;s if not given</source>
        <translation>tiedoston kieli; jos sitä ei anneta, työtilan kieli</translation>
    </message>
    <message>
        <source>the marked copy to write (.xlsx)</source>
        <translation>tallennettava merkitty kopio (.xlsx)</translation>
    </message>
    <message>
        <source>the meeting&apos;s number and year, e.g. 3/2026</source>
        <translation>kokouksen numero ja vuosi, esimerkiksi 3/2026</translation>
    </message>
    <message>
        <source>the municipality&apos;s three-digit code, e.g. 614</source>
        <translation>kolminumeroinen kuntanumero, esimerkiksi 614</translation>
    </message>
    <message>
        <source>the preview&apos;s conflicts (--json), each sent back with a choose: ours, theirs or both</source>
        <translation>esikatselun ristiriidat (--json) takaisin, kussakin choose: ours, theirs tai both</translation>
    </message>
    <message>
        <source>the workspace (.turva)</source>
        <translation>työtila (.turva)</translation>
    </message>
    <message>
        <source>the workspace&apos;s name; the municipality&apos;s if not given</source>
        <translation>työtilan nimi; jos sitä ei anneta, kunnan nimi</translation>
    </message>
    <message>
        <source>the year of the annual report; the last ended one if not given</source>
        <translation>vuosiraportin vuosi; jos sitä ei anneta, viimeksi päättynyt</translation>
    </message>
    <message>
        <source>until which day an answer is awaited; it stands on the first sheet</source>
        <translation>mihin päivään mennessä vastausta odotetaan; tulee ensimmäiselle välilehdelle</translation>
    </message>
    <message>
        <source>what the columns of somebody else&apos;s table hold: “mapping” of the answer to --json, edited</source>
        <translation>mitä vieraan taulukon sarakkeissa on: valitsimen --json vastauksesta kohta ”mapping”, muokattuna</translation>
    </message>
    <message>
        <source>which command</source>
        <translation>mikä komento</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>mikä asiakirja</translation>
    </message>
    <message>
        <source>who gets the file: a recipient&apos;s name or part of it</source>
        <translation>kenelle tiedosto menee: vastaanottajan nimi tai sen osa</translation>
    </message>
    <message>
        <source>whom the recipient asks and answers; it stands on the first sheet</source>
        <translation>keneltä vastaanottaja kysyy ja kenelle vastaa; tulee ensimmäiselle välilehdelle</translation>
    </message>
    <message>
        <source>whose action list; everybody&apos;s open actions if not given</source>
        <translation>kenen toimenpideluettelo; jos sitä ei anneta, kaikkien avoimet</translation>
    </message>
    <message>
        <source>whose meeting, where two have the same number</source>
        <translation>minkä toimielimen kokous, jos sama numero on usealla</translation>
    </message>
    <message>
        <source>with --apply: take what can be taken, and tell what is left out because it stops or is open</source>
        <translation>valinnan --apply kanssa: ota, minkä voi, ja kerro, mitä jää pois esteen tai avoimen kysymyksen vuoksi</translation>
    </message>
    <message>
        <source>write a marked copy of an Excel file for whoever sent it</source>
        <translation>tallenna Excel-tiedostosta lähettäjälle kopio, johon korjattavat kohdat on merkitty</translation>
    </message>
    <message>
        <source>write an empty workbook to be filled in</source>
        <translation>tallenna tyhjä Excel-pohja täytettäväksi</translation>
    </message>
    <message>
        <source>write over a file that is there already</source>
        <translation>korvaa tiedosto, joka on jo olemassa</translation>
    </message>
    <message>
        <source>{file} is now as it was in the backup. What it held before is in {kept}.</source>
        <translation>{file} on nyt sellainen kuin se oli varmuuskopiossa. Se, mitä siinä oli ennen, on tallessa: {kept}.</translation>
    </message>
    <message>
        <source>{file} was made from the backup.</source>
        <translation>{file} luotiin varmuuskopiosta.</translation>
    </message>
    <message>
        <source>{file} was written in full: for the municipality&apos;s own use only.</source>
        <translation>{file} tallennettiin kokonaan: vain kunnan omaan käyttöön.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} tallennettiin.</translation>
    </message>
    <message>
        <source>{file} was written: a public copy. Read it before it leaves.</source>
        <translation>{file} tallennettiin: julkinen kopio. Lue se ennen kuin se lähtee.</translation>
    </message>
    <message>
        <source>{file} was written: without confidential matter, with all names.</source>
        <translation>{file} tallennettiin: ilman salassa pidettävää, kaikki nimet mukana.</translation>
    </message>
    <message>
        <source>{option} has no meaning with {document}.</source>
        <translation>Valinta {option} ei sovi asiakirjaan {document}.</translation>
    </message>
    <message>
        <source>{what} and {option} can&apos;t be together.</source>
        <translation>Valinnat {what} ja {option} eivät sovi yhteen.</translation>
    </message>
    <message>
        <source>{what} needs a value after it.</source>
        <translation>Valinnan {what} jälkeen tarvitaan arvo.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a day of the calendar, written 2026-11-28.</source>
        <translation>”{what}” ei käy valinnalle {option}: anna päivä muodossa 2026-11-28.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a number.</source>
        <translation>”{what}” ei käy valinnalle {option}: anna luku.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a year with four digits, e.g. 2026.</source>
        <translation>”{what}” ei käy valinnalle {option}: anna vuosi neljällä numerolla, esim. 2026.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do. Choose one of these: {choices}.</source>
        <translation>”{what}” ei käy. Valitse jokin näistä: {choices}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Kokouksia ei vielä ole.</translation>
    </message>
    <message>
        <source>{file} is in order.</source>
        <translation>{file} on kunnossa.</translation>
    </message>
    <message>
        <source>Something is wrong; restore the newest backup with “turva restore”:</source>
        <translation>Jotain on vialla; palauta uusin varmuuskopio komennolla ”turva restore”:</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Kumottu: {step}</translation>
    </message>
    <message>
        <source>make the demo municipality and its files in a folder</source>
        <translation>luo esimerkkikunta tiedostoineen kansioon</translation>
    </message>
    <message>
        <source>make a new workspace for a municipality</source>
        <translation>luo kunnalle uusi työtila</translation>
    </message>
    <message>
        <source>write the workspace to an Excel file</source>
        <translation>vie työtila Excel-tiedostoon</translation>
    </message>
    <message>
        <source>preview an Excel file, and with --apply take it in</source>
        <translation>esikatsele Excel-tiedosto ja tuo se valinnalla --apply</translation>
    </message>
    <message>
        <source>write a document as PDF, Word or HTML</source>
        <translation>tallenna asiakirja PDF-, Word- tai HTML-muotoon</translation>
    </message>
    <message>
        <source>show the theme and status table</source>
        <translation>näytä painopisteiden toteumataulukko</translation>
    </message>
    <message>
        <source>list the meetings</source>
        <translation>luettele kokoukset</translation>
    </message>
    <message>
        <source>check that the file is in order</source>
        <translation>tarkista, että tiedosto on kunnossa</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) left out.</source>
        <translation>
            <numerusform>%n salassa pidettävä kohta jätettiin pois.</numerusform>
            <numerusform>%n salassa pidettävää kohtaa jätettiin pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n cell(s) can be read in more than one way. Correct the file, or answer with --answers or in the window. With --choose ours such a cell changes nothing.</source>
        <translation>
            <numerusform>Mitään ei vielä tuotu: %n solun voi lukea useammalla tavalla. Korjaa tiedosto tai vastaa valinnalla --answers tai ikkunassa. Valinnalla --choose ours tällainen solu ei muuta mitään.</numerusform>
            <numerusform>Mitään ei vielä tuotu: %n solua voi lukea useammalla tavalla. Korjaa tiedosto tai vastaa valinnalla --answers tai ikkunassa. Valinnalla --choose ours tällainen solu ei muuta mitään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n value(s) can&apos;t be joined. Choose ours or theirs for them with --choices.</source>
        <translation>
            <numerusform>Mitään ei vielä tuotu: %n arvoa ei voi yhdistää. Valitse sille ours tai theirs valinnalla --choices.</numerusform>
            <numerusform>Mitään ei vielä tuotu: %n arvoa ei voi yhdistää. Valitse niille ours tai theirs valinnalla --choices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken yet: answer with --choose ours, theirs or both, or one by one with --choices.</source>
        <translation>Mitään ei vielä tuotu: vastaa valinnalla --choose ours, theirs tai both, tai yksitellen valinnalla --choices.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Käyttö:</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Annettavat tiedot</translation>
    </message>
    <message>
        <source>an extract of one § only</source>
        <translation>vain ote yhdestä pykälästä</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>tehty uudelleen</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>tee varmuuskopio</translation>
    </message>
    <message>
        <source>one record: its id, or an action&apos;s number</source>
        <translation>yksi tietue: sen tunnus tai toimenpiteen numero</translation>
    </message>
    <message>
        <source>only the actions of this responsible party</source>
        <translation>vain tämän vastuutahon toimenpiteet</translation>
    </message>
    <message>
        <source>put a backup in the file&apos;s place</source>
        <translation>palauta varmuuskopio tiedoston tilalle</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>näytä versio</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>näytä tämä ohje</translation>
    </message>
    <message>
        <source>show what was changed, when and by whom</source>
        <translation>näytä, mitä muutettiin, milloin ja kuka muutti</translation>
    </message>
    <message>
        <source>take the changes in; without this they are only shown</source>
        <translation>tuo muutokset; ilman tätä ne vain näytetään</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>kumoa viimeisin muutos</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and search</source>
        <translation>Komennot ja haku</translation>
    </message>
    <message>
        <source>Search everything, or type what you want to do</source>
        <translation>Hae kaikesta tai kirjoita, mitä haluat tehdä</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Haetaan</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message>
        <source>Every action has a responsible party, a schedule, a theme and a goal.</source>
        <translation>Jokaisella toimenpiteellä on vastuutaho, aikataulu, painopiste ja tavoite.</translation>
    </message>
    <message>
        <source>No responsible party: {count}</source>
        <translation>Vastuutaho puuttuu: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a responsible party</source>
        <translation>
            <numerusform>%n toimenpiteeltä puuttuu vastuutaho</numerusform>
            <numerusform>%n toimenpiteeltä puuttuu vastuutaho</numerusform>
        </translation>
    </message>
    <message>
        <source>No schedule: {count}</source>
        <translation>Aikataulu puuttuu: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a schedule</source>
        <translation>
            <numerusform>%n toimenpiteeltä puuttuu aikataulu</numerusform>
            <numerusform>%n toimenpiteeltä puuttuu aikataulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a theme</source>
        <translation>
            <numerusform>%n toimenpiteeltä puuttuu painopiste</numerusform>
            <numerusform>%n toimenpiteeltä puuttuu painopiste</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme: {count}</source>
        <translation>Painopiste puuttuu: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a goal</source>
        <translation>
            <numerusform>%n toimenpiteeltä puuttuu tavoite</numerusform>
            <numerusform>%n toimenpiteeltä puuttuu tavoite</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal: {count}</source>
        <translation>Tavoite puuttuu: {count}</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Gone with it: {kinds}.</source>
        <translation>Samalla poistui: {kinds}.</translation>
    </message>
    <message>
        <source>Stays, without it: {kinds}.</source>
        <translation>Jää tallelle ilman sitä: {kinds}.</translation>
    </message>
</context>
<context>
    <name>CostsField</name>
    <message>
        <source>Add a year</source>
        <translation>Lisää vuosi</translation>
    </message>
    <message>
        <source>Add a year&apos;s cost</source>
        <translation>Lisää vuoden kustannus</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Kirjoita vuosi neljällä numerolla.</translation>
    </message>
    <message>
        <source>Write the euros as a number, e.g. 1 200 or 350,50.</source>
        <translation>Kirjoita eurot numeroina, esimerkiksi 1 200 tai 350,50.</translation>
    </message>
    <message>
        <source>Year of the cost, row {row}</source>
        <translation>Kustannusvuosi, rivi {row}</translation>
    </message>
    <message>
        <source>Euros in {year}</source>
        <translation>Eurot vuonna {year}</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Eurot</translation>
    </message>
    <message>
        <source>Remove the year {year}</source>
        <translation>Poista vuosi {year}</translation>
    </message>
    <message>
        <source>In all {sum} €</source>
        <translation>Yhteensä {sum} €</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Turva ran into a fault</source>
        <translation>Turvassa tapahtui virhe</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Virheraportti</translation>
    </message>
    <message>
        <source>What you just tried was not done. Everything stored before it is safe in the file. You can go on; if the same happens again, close the program and open it anew.</source>
        <translation>Äskeinen toiminto jäi tekemättä. Kaikki sitä ennen tallennettu on tallessa tiedostossa. Voit jatkaa. Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>Mitään ei lähetetty minnekään.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report was saved to {path}</source>
        <translation>Mitään ei lähetetty minnekään. Raportti tallennettiin: {path}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation>Kirjoita päivä muodossa 3.2.2026.</translation>
    </message>
    <message>
        <source>Is {day} meant? Press Enter in the field to take it.</source>
        <translation>Tarkoititko {day}? Ota se painamalla kentässä Enteriä.</translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation>Ota {day}</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>p.k.vvvv</translation>
    </message>
    <message>
        <source>Pick from the calendar (Alt+Down)</source>
        <translation>Valitse kalenterista (Alt+alanuoli)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New action</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n toimenpide poistettiin.</numerusform>
            <numerusform>%n toimenpidettä poistettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): {status}.</source>
        <translation>
            <numerusform>%n toimenpide: {status}.</numerusform>
            <numerusform>%n toimenpidettä: {status}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Tila</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Tee &amp;kopio</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
</context>
<context>
    <name>DesktopFiles</name>
    <message>
        <source>Save the Excel file</source>
        <translation>Tallenna Excel-tiedosto</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables and Word plans (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)</source>
        <translation>Taulukot ja Word-suunnitelmat (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation>Valitse Excel-tiedosto</translation>
    </message>
</context>
<context>
    <name>Disqualifications</name>
    <message>
        <source>Who is disqualified</source>
        <translation>Kuka on esteellinen</translation>
    </message>
    <message>
        <source>Disqualified: who</source>
        <translation>Esteellinen: kuka</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Disqualified: why</source>
        <translation>Esteellinen: miksi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a disqualification</source>
        <translation>Lisää esteellisyys</translation>
    </message>
</context>
<context>
    <name>DocumentsButton</name>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>&amp;Agenda and invitation…</source>
        <translation>&amp;Esityslista ja kutsu…</translation>
    </message>
    <message>
        <source>Agenda in &amp;full, confidential…</source>
        <translation>Esityslista kokonaa&amp;n, salassa pidettävä…</translation>
    </message>
    <message>
        <source>Agenda, p&amp;ublic copy…</source>
        <translation>Esityslis&amp;ta, julkinen kopio…</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Muistio…</translation>
    </message>
    <message>
        <source>Memo &amp;in full, confidential…</source>
        <translation>Muistio kokona&amp;an, salassa pidettävä…</translation>
    </message>
    <message>
        <source>Memo, &amp;public copy…</source>
        <translation>Muistio, &amp;julkinen kopio…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Pöytäkirja…</translation>
    </message>
    <message>
        <source>Minutes &amp;in full, confidential…</source>
        <translation>Pöytäkirja kokonaan, salassa pi&amp;dettävä…</translation>
    </message>
    <message>
        <source>Minutes, &amp;public copy…</source>
        <translation>Pöytäkirja, &amp;julkinen kopio…</translation>
    </message>
    <message>
        <source>Action &amp;list</source>
        <translation>Toimenpide&amp;lista</translation>
    </message>
    <message>
        <source>E-mail &amp;draft to the members (.eml)…</source>
        <translation>&amp;Sähköpostiluonnos jäsenille (.eml)…</translation>
    </message>
    <message>
        <source>E-mail draft in full, c&amp;onfidential…</source>
        <translation>Sähköpostiluonnos kokonaan, s&amp;alassa pidettävä…</translation>
    </message>
    <message>
        <source>E-mail draft with the public cop&amp;y…</source>
        <translation>Sähköpostiluonnos, jossa julkinen kop&amp;io…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry (.ics)…</source>
        <translation>&amp;Kalenterimerkintä (.ics)…</translation>
    </message>
    <message>
        <source>Archive pac&amp;kage (.zip)…</source>
        <translation>A&amp;rkistopaketti (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes in full, § {section}, confidential…</source>
        <translation>&amp;Ote kokonaan, § {section}, salassa pidettävä…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes, § {section}…</source>
        <translation>Pöytäkirjan&amp;ote, § {section}…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes (the item has no § yet)</source>
        <translation>Pöytäkirjan&amp;ote (asialla ei ole vielä pykälää)</translation>
    </message>
    <message>
        <source>&amp;Everybody&apos;s, by responsible…</source>
        <translation>&amp;Kaikki vastuutahoittain…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit the entry</source>
        <translation>Muokkaa merkintää</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Poista merkintä</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>Näyttö: {text}</translation>
    </message>
    <message>
        <source>Edit the entry {entry}</source>
        <translation>Muokkaa merkintää {entry}</translation>
    </message>
    <message>
        <source>Delete the entry {entry}</source>
        <translation>Poista merkintä {entry}</translation>
    </message>
    <message>
        <source>in the source: “{word}”</source>
        <translation>lähteessä: ”{word}”</translation>
    </message>
    <message>
        <source>The follow-up entry was deleted.</source>
        <translation>Seurantamerkintä poistettiin.</translation>
    </message>
</context>
<context>
    <name>ExchangeOverview</name>
    <message>
        <source>Send</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Write an Excel file for the region, or for a responsible party to fill in.</source>
        <translation>Tee Excel-tiedosto alueelle tai vastuutahon täytettäväksi.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Open a file that came back, or drop it here. You see every change before it is taken in.</source>
        <translation>Avaa takaisin saatu tiedosto tai pudota se tähän. Näet jokaisen muutoksen, ennen kuin se tuodaan.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Työtila on avattu vain luettavaksi, joten siihen ei voi tuoda mitään.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vaihto</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>&amp;Send a file…</source>
        <translation>&amp;Vie tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>&amp;Tuo tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Go on: save the file, or take it in</source>
        <translation>&amp;Jatka: tallenna tai tuo tiedosto</translation>
    </message>
    <message>
        <source>Ne&amp;xt undecided line</source>
        <translation>&amp;Seuraava ratkaisematon rivi</translation>
    </message>
    <message>
        <source>&amp;Back to the ledger</source>
        <translation>Takaisin &amp;luetteloon</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Tallennetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Taking in {file}</source>
        <translation>Tuodaan tiedostoa {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n uusi rivi</numerusform>
            <numerusform>%n uutta riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n muuttunut tieto</numerusform>
            <numerusform>%n muuttunutta tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted row(s)</source>
        <translation>
            <numerusform>%n poistettu rivi</numerusform>
            <numerusform>%n poistettua riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: {counts}. A backup was made first.</source>
        <translation>Tuotu: {counts}. Ennen tuontia tehtiin varmuuskopio.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were not taken: see the ledger.</source>
        <translation>
            <numerusform>%n kohta jäi tuomatta: se on luettelossa.</numerusform>
            <numerusform>%n kohtaa jäi tuomatta: ne ovat luettelossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Luetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>There are no changes in the file</source>
        <translation>Tiedostossa ei ole muutoksia</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the same as this workspace: %n row(s) unchanged.</source>
        <translation>
            <numerusform>Tiedostossa {file} on samat tiedot kuin tässä työtilassa: %n rivi ennallaan.</numerusform>
            <numerusform>Tiedostossa {file} on samat tiedot kuin tässä työtilassa: %n riviä ennallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message numerus="yes">
        <source>Show the notes (%n)</source>
        <translation>
            <numerusform>Näytä huomautukset (%n)</numerusform>
            <numerusform>Näytä huomautukset (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be taken in</source>
        <translation>Tiedostoa ei voi tuoda</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Työtila on avattu vain luettavaksi, joten siihen ei voi tuoda mitään.</translation>
    </message>
    <message>
        <source>Take in or cancel this file first, then drop the other one again.</source>
        <translation>Tuo tai peruuta ensin tämä tiedosto, pudota toinen sitten uudelleen.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vaihto</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Save the Excel file…</source>
        <translation>&amp;Tallenna Excel-tiedosto…</translation>
    </message>
    <message>
        <source>Save an empty &amp;template…</source>
        <translation>Tallenna tyhjä &amp;pohja…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Vie tiedosto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Everything that is not confidential</source>
        <translation>&amp;Kaikki, mikä ei ole salassa pidettävää</translation>
    </message>
    <message>
        <source>Only the actions of one &amp;responsible party, to be filled in</source>
        <translation>Vain yhden &amp;vastuutahon toimenpiteet, täytettäväksi</translation>
    </message>
    <message>
        <source>Responsible &amp;party</source>
        <translation>Vastuuta&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>Vast&amp;aanottaja</translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation>Tiedoston k&amp;ieli</translation>
    </message>
    <message>
        <source>Told of &amp;people</source>
        <translation>&amp;Henkilöistä kerrotaan</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Whom the recipient asks and answers. It stands on the first sheet.</source>
        <translation>Keneltä vastaanottaja kysyy ja kenelle vastaa. Tulee ensimmäiselle välilehdelle.</translation>
    </message>
    <message>
        <source>&amp;Answer by</source>
        <translation>&amp;Vastaus viimeistään</translation>
    </message>
    <message>
        <source>Stands on the first sheet.</source>
        <translation>Tulee ensimmäiselle välilehdelle.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} tallennettiin.</translation>
    </message>
    <message>
        <source>It is for: {recipient}.</source>
        <translation>Vastaanottaja: {recipient}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n rivi.</numerusform>
            <numerusform>%n riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n salassa pidettävä kohta jätettiin pois.</numerusform>
            <numerusform>%n salassa pidettävää kohtaa jätettiin pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Mitä viedään</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kenelle</translation>
    </message>
    <message numerus="yes">
        <source>The file will have %n row(s).</source>
        <translation>
            <numerusform>Tiedostoon tulee %n rivi.</numerusform>
            <numerusform>Tiedostoon tulee %n riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) will be left out: {kinds}. The file says how many.</source>
        <translation>
            <numerusform>%n salassa pidettävä kohta jää pois: {kinds}. Määrä kerrotaan tiedostossa.</numerusform>
            <numerusform>%n salassa pidettävää kohtaa jää pois: {kinds}. Määrä kerrotaan tiedostossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested name: {name}</source>
        <translation>Ehdotettu nimi: {name}</translation>
    </message>
    <message>
        <source>{old} ended on {date}; {new} receives its files now.</source>
        <translation>{old} lakkasi {date}. Sen tiedostot vastaanottaa nyt {new}.</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Not said</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not stored: {what} It waits in its field.</source>
        <translation>Ei tallennettu: {what} Teksti odottaa kentässään.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Etsi tältä sivulta</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Hae kaikesta…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file does not say which export it comes from. It was compared with today&apos;s data only: check every change.</source>
        <translation>Tiedostosta ei näe, mistä viennistä se on peräisin. Sitä verrattiin vain tämän päivän tietoihin: tarkista jokainen muutos.</translation>
    </message>
    <message>
        <source>The file comes from another workspace of the same municipality ({seen}). Choose whether its rows are taken as new.</source>
        <translation>Tiedosto on saman kunnan toisesta työtilasta ({seen}). Valitse, tuodaanko sen rivit uusina.</translation>
    </message>
    <message>
        <source>A newer file of the same sender has been taken in after this one. Nothing of this file is taken unless you choose so: it would put back what the newer one has corrected.</source>
        <translation>Tämän jälkeen on jo tuotu saman lähettäjän uudempi tiedosto. Tästä tiedostosta ei tuoda mitään, ellet valitse niin: se palauttaisi sen, minkä uudempi on korjannut.</translation>
    </message>
    <message>
        <source>From the same export has been taken in: {understood}. Is this the next file of the same sender, or somebody else&apos;s? As the next one it takes back what the earlier one brought and this one doesn&apos;t have.</source>
        <translation>Samasta viennistä on jo tuotu: {understood}. Onko tämä saman lähettäjän seuraava tiedosto vai jonkun muun? Seuraavana se peruu sen, minkä aiempi toi ja mitä tässä ei ole.</translation>
    </message>
    <message>
        <source>The document has comments. They were not read.</source>
        <translation>Asiakirjassa on kommentteja. Niitä ei luettu.</translation>
    </message>
    <message>
        <source>The document has footnotes. They were not read.</source>
        <translation>Asiakirjassa on alaviitteitä. Niitä ei luettu.</translation>
    </message>
    <message>
        <source>The document has pictures. They were not read.</source>
        <translation>Asiakirjassa on kuvia. Niitä ei luettu.</translation>
    </message>
    <message>
        <source>The document has text boxes. They were not read: copy their text into the document.</source>
        <translation>Asiakirjassa on tekstiruutuja. Niitä ei luettu: kopioi niiden teksti asiakirjan omaan tekstiin.</translation>
    </message>
    <message>
        <source>The document has text that was deleted with the changes tracked. It was left out.</source>
        <translation>Asiakirjassa on tekstiä, joka on poistettu jäljitettynä muutoksena. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t have what “{understood}” brought: {seen}. That stays, unless this is the next file of the same sender.</source>
        <translation>Tiedostossa ei ole sitä, minkä ”{understood}” toi: {seen}. Se säilyy, ellei tämä ole saman lähettäjän seuraava tiedosto.</translation>
    </message>
    <message>
        <source>The file holds macros. They were not run; only the values were read.</source>
        <translation>Tiedostossa on makroja. Niitä ei suoritettu, vain arvot luettiin.</translation>
    </message>
    <message>
        <source>The file was made with an older version of the template. Columns it lacks stay as they are.</source>
        <translation>Tiedosto on tehty pohjan vanhemmalla versiolla. Puuttuvien sarakkeiden tiedot säilyvät ennallaan.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n other place(s).</source>
        <translation>
            <numerusform>Sama koskee %n muuta kohtaa.</numerusform>
            <numerusform>Sama koskee %n muuta kohtaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “{seen}” only repeats rows of “{understood}” and was not read.</source>
        <translation>Välilehti ”{seen}” vain toistaa välilehden ”{understood}” rivejä, eikä sitä luettu.</translation>
    </message>
    <message>
        <source>The values of “{seen}” on the sheet “{sheet}” have moved to other rows (for example {understood}), as when a column is sorted or shifted alone. The sheet was not read. Undo that, or copy the column anew from the exported file, and save.</source>
        <translation>Taulukon ”{sheet}” sarakkeen ”{seen}” arvot ovat siirtyneet toisille riveille (esimerkiksi {understood}), kuten käy, kun saraketta lajitellaan tai siirretään yksin. Taulukkoa ei luettu. Kumoa siirto tai kopioi sarake uudelleen viedystä tiedostosta ja tallenna.</translation>
    </message>
    <message>
        <source>These sheets were sent but are not in the file: {seen}. Their data stays as it is.</source>
        <translation>Nämä välilehdet vietiin, mutta niitä ei ole tiedostossa: {seen}. Niiden tiedot säilyvät ennallaan.</translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several ({understood}), or one? The answer holds for every cell that is written so, and is remembered.</source>
        <translation>{place}: tarkoittaako ”{seen}” useita ({understood}) vai yhtä? Vastaus koskee kaikkia näin kirjoitettuja soluja, ja se muistetaan.</translation>
    </message>
    <message>
        <source>{place}: here “{heading}” holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Make the change in the program.</source>
        <translation>{place}: tekstissä ”{heading}” on täällä nimi tai numero, jota tiedosto ei näytä, ja tiedosto muuttaa juuri sitä kohtaa. Teksti jätettiin ennalleen. Tee muutos ohjelmassa.</translation>
    </message>
    <message>
        <source>{place}: in place of “{seen}” stands what was given here: “{understood}”.</source>
        <translation>{place}: arvon ”{seen}” tilalla on täällä annettu ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Choose what it is taken as, or skip to leave it out.</source>
        <translation>{place}: ei ole varmaa, mitä sarakkeessa ”{seen}” on. Valitse, mihin se otetaan, tai jätä se pois (skip).</translation>
    </message>
    <message>
        <source>{place}: nothing here is called “{seen}”. Choose what is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: täällä ei ole nimeä ”{seen}”. Valitse, mitä sillä tarkoitetaan. Vastaus koskee kaikkia samanlaisia soluja, ja se muistetaan.</translation>
    </message>
    <message>
        <source>{place}: several records here are called “{seen}”. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: täällä on useita, joiden nimi on ”{seen}”. Valitse, mitä niistä tarkoitetaan. Vastaus koskee kaikkia samanlaisia soluja, ja se muistetaan.</translation>
    </message>
    <message>
        <source>{place}: spaces or line breaks around the text were left out, or its line ends were made alike.</source>
        <translation>{place}: tekstin ympäriltä jätettiin pois välilyöntejä tai rivinvaihtoja tai sen rivinvaihdot yhtenäistettiin.</translation>
    </message>
    <message>
        <source>{place}: the action was completed here already ({understood}); the file says “{seen}”.</source>
        <translation>{place}: toimenpide on täällä jo toteutunut ({understood}); tiedostossa on ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: the address of the link was added to the text: {understood}.</source>
        <translation>{place}: linkin osoite lisättiin tekstiin: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the cell has a comment, which was not taken in: “{understood}”.</source>
        <translation>{place}: solussa on kommentti, jota ei tuotu: ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: the cell holds only characters that nobody sees. It was read as empty.</source>
        <translation>{place}: solussa on vain näkymättömiä merkkejä. Se luettiin tyhjänä.</translation>
    </message>
    <message>
        <source>{place}: the cell leads to “{understood}”. The link was left out, and its text was read.</source>
        <translation>{place}: solusta on linkki kohteeseen ”{understood}”. Linkki jätettiin pois ja sen teksti luettiin.</translation>
    </message>
    <message>
        <source>{place}: the cell lists several actions, so each of them becomes one: {seen}</source>
        <translation>{place}: solussa luetellaan useita toimenpiteitä, joten jokaisesta tulee oma: {seen}</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: “{understood}” stays.</source>
        <translation>{place}: solu on tyhjennetty, mutta tyhjä solu ei muuta mitään: ”{understood}” säilyy.</translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme, so it goes under “{understood}”.</source>
        <translation>{place}: tavoite ”{seen}” ei ole minkään painopisteen alla, joten se tulee painopisteeseen ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: the merged cell “{seen}” ends above these rows, so they were read without it. If they belong there, write it in them.</source>
        <translation>{place}: yhdistetty solu ”{seen}” päättyy näiden rivien yläpuolelle, joten rivit luettiin ilman sitä. Jos ne kuuluvat siihen, kirjoita se niihin.</translation>
    </message>
    <message>
        <source>{place}: the new row lacks “{understood}”, so it was not taken. Fill that in.</source>
        <translation>{place}: uudelta riviltä puuttuu ”{understood}”, joten sitä ei otettu. Täydennä se.</translation>
    </message>
    <message>
        <source>{place}: the row carries two different identifiers, so it was not taken: rows were sorted without the hidden first column. Undo that, or delete the hidden column: then the visible identifiers hold.</source>
        <translation>{place}: rivillä on kaksi eri tunnistetta, joten sitä ei otettu: rivejä on lajiteltu ilman piilotettua ensimmäistä saraketta. Kumoa lajittelu tai poista piilotettu sarake, jolloin näkyvät tunnisteet ratkaisevat.</translation>
    </message>
    <message>
        <source>{place}: the row identifier was filled down from the row above, so the row was read as a new one.</source>
        <translation>{place}: rivitunnus oli täytetty alaspäin yllä olevasta rivistä, joten rivi luettiin uutena.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but “{understood}” is called so here. Choose whether it is the same.</source>
        <translation>{place}: rivillä ”{seen}” ei ole tunnistetta, mutta täällä on samanniminen ”{understood}”. Valitse, onko se sama.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” names no action and was passed over.</source>
        <translation>{place}: rivillä ”{seen}” ei ole toimenpidettä, joten se ohitettiin.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Choose what was written: {understood}.</source>
        <translation>{place}: taulukkolaskin on muuttanut luvun päivämääräksi {seen}. Valitse, mitä soluun kirjoitettiin: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet made the year {understood} the day {seen}. Write the whole day, as in 31.12.2026.</source>
        <translation>{place}: taulukko-ohjelma on muuttanut vuoden {understood} päiväksi {seen}. Kirjoita koko päivä, esimerkiksi 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Choose what was meant: {understood}.</source>
        <translation>{place}: taulukkolaskin on voinut arvata itse, millä vuosisadalla {seen} on. Valitse, mitä tarkoitettiin: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the table with the headings “{seen}” was left out: no action, goal or theme is in it.</source>
        <translation>{place}: taulukko, jonka otsikot ovat ”{seen}”, jätettiin pois: siitä ei tule toimenpiteitä, tavoitteita eikä painopisteitä.</translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text, or shorten it in the program.</source>
        <translation>{place}: teksti päättyy 255. merkkiinsä, josta jotkin ohjelmat katkaisevat pidemmän tekstin, joten sitä ei otettu. Kirjoita teksti kokonaan tai lyhennä sitä ohjelmassa.</translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it, or write it in the program.</source>
        <translation>{place}: teksti on pidempi kuin Excelin solu voi olla, joten sitä ei otettu. Lyhennä tekstiä tai kirjoita se ohjelmassa.</translation>
    </message>
    <message>
        <source>{place}: these cells are empty, so the rows were read under the heading above, “{seen}”.</source>
        <translation>{place}: nämä solut ovat tyhjiä, joten rivit luettiin yläpuolisen otsikon ”{seen}” alle.</translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). Choose whether they are rows, or headings that are left out.</source>
        <translation>{place}: näillä riveillä on vain nimi ({seen}). Valitse, ovatko ne rivejä vai väliotsikoita, jotka jätetään pois.</translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). Choose whether they are rows or are left out.</source>
        <translation>{place}: nämä rivit näyttävät toiselta taulukolta rivien alla ({seen}). Valitse, ovatko ne rivejä vai jätetäänkö ne pois.</translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). Choose whether they are rows or are left out.</source>
        <translation>{place}: nämä rivit voivat olla summarivejä ({seen}). Valitse, ovatko ne rivejä vai jätetäänkö ne pois.</translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but records here are called the same (for example “{seen}”). Choose whether they are the same or new ones.</source>
        <translation>{place}: {understood} riviltä puuttuu tunniste, mutta täällä on samannimiset (esimerkiksi ”{seen}”). Valitse, ovatko ne samat vai uusia.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” belongs together with the cell {understood}, which was not taken, so this was not taken either. Mend that cell.</source>
        <translation>{place}: ”{seen}” kuuluu yhteen solun {understood} kanssa, jota ei tuotu, joten tätäkään ei tuotu. Korjaa se solu.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Choose which of the numbers is the day; the answer holds for the whole file.</source>
        <translation>{place}: ”{seen}” voidaan lukea kahdella tavalla. Valitse, kumpi luku on päivä; vastaus koskee koko tiedostoa.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” seems to tell a status too, which was not read: the words are kept as the schedule. Check the status of the action.</source>
        <translation>{place}: ”{seen}” näyttää kertovan myös tilan, jota ei luettu: sanat jäävät aikatauluksi. Tarkista toimenpiteen tila.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”, as you have answered.</source>
        <translation>{place}: ”{seen}” luettiin vastauksen mukaan: ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”.</source>
        <translation>{place}: ”{seen}” luettiin muodossa ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell, as you have answered.</source>
        <translation>{place}: ”{seen}” otettiin vastauksen mukaan kuin tyhjä solu.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}”.</source>
        <translation>Välilehti ”{seen}” luettiin välilehtenä ”{understood}”.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}” because of its headings.</source>
        <translation>Välilehti ”{seen}” luettiin otsikoidensa perusteella välilehtenä ”{understood}”.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is not known here and was not read.</source>
        <translation>Välilehteä ”{seen}” ei tunneta, eikä sitä luettu.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is a copy of “{understood}” and was not read. Keep one of them.</source>
        <translation>Välilehti ”{seen}” on kopio välilehdestä ”{understood}”, eikä sitä luettu. Jätä tiedostoon vain toinen niistä.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is hidden. It was read all the same.</source>
        <translation>Välilehti ”{seen}” on piilotettu. Se luettiin silti.</translation>
    </message>
    <message>
        <source>No row of headings was found on the sheet “{sheet}”; it was not read. Copy the headings from an exported file.</source>
        <translation>Välilehdeltä ”{sheet}” ei löytynyt otsikkoriviä, joten sitä ei luettu. Kopioi otsikot viedystä tiedostosta.</translation>
    </message>
    <message>
        <source>{place}: there is content far outside the table. It was not read.</source>
        <translation>{place}: kaukana taulukon ulkopuolella on sisältöä. Sitä ei luettu.</translation>
    </message>
    <message>
        <source>{place}: the column “{seen}” is not known here and was left out.</source>
        <translation>{place}: saraketta ”{seen}” ei tunneta, joten se jätettiin pois.</translation>
    </message>
    <message>
        <source>{place}: the heading “{seen}” stands twice. Only the first column was read.</source>
        <translation>{place}: otsikko ”{seen}” on kahteen kertaan. Vain ensimmäinen sarake luettiin.</translation>
    </message>
    <message>
        <source>{place}: there are values under an empty heading. They were left out.</source>
        <translation>{place}: tyhjän otsikon alla on arvoja. Ne jätettiin pois.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the column “{seen}”. Its values stay as they are.</source>
        <translation>Välilehdeltä ”{sheet}” puuttuu sarake ”{seen}”. Sen tiedot säilyvät ennallaan.</translation>
    </message>
    <message>
        <source>{place}: the same row identifier stands on several rows ({seen}), so none of them was taken. If a row was copied to make a new one, empty its identifier.</source>
        <translation>{place}: sama rivitunnus on usealla rivillä ({seen}), joten niistä ei tuotu yhtään. Jos rivi kopioitiin uuden pohjaksi, tyhjennä sen rivitunnus.</translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is mistyped. Correct it, or empty it if the row is new.</source>
        <translation>{place}: rivitunnuksessa ”{seen}” on kirjoitusvirhe. Korjaa se, tai tyhjennä se, jos rivi on uusi.</translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is not known in this workspace, so the row was not taken. If the row is new, empty its identifier.</source>
        <translation>{place}: rivitunnusta ”{seen}” ei ole tässä työtilassa, joten riviä ei tuotu. Jos rivi on uusi, tyhjennä sen rivitunnus.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in, or choose another answer.</source>
        <translation>{place}: kohdetta ”{seen}” ei voi luoda, koska riviltä puuttuu ”{understood}”. Täydennä se tai valitse toinen vastaus.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here since the file was sent. Choose whether it is brought back.</source>
        <translation>{place}: ”{seen}” on poistettu täällä viennin jälkeen. Valitse, palautetaanko se.</translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Add it in the program.</source>
        <translation>{place}: välilehdeltä ”{sheet}” ei tuoda uusia rivejä (”{seen}”). Lisää rivi ohjelmassa.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” looks like a total or a heading and was passed over.</source>
        <translation>{place}: rivi ”{seen}” näyttää summariviltä tai väliotsikolta, joten se ohitettiin.</translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like “{understood}”, which already exists. Check that it is not the same.</source>
        <translation>{place}: uusi rivi ”{seen}” muistuttaa riviä ”{understood}”, joka on jo olemassa. Tarkista, ettei se ole sama.</translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and import it again.</source>
        <translation>{place}: solussa on kaava, jolla ei ole tulosta. Avaa ja tallenna tiedosto Excelissä ja tuo se uudelleen.</translation>
    </message>
    <message>
        <source>{place}: the cell holds the error {seen}. Write the value in its place.</source>
        <translation>{place}: solussa on virhe {seen}. Kirjoita arvo sen tilalle.</translation>
    </message>
    <message>
        <source>{place}: “{heading}” can&apos;t be emptied with “-”. Write a value.</source>
        <translation>{place}: saraketta ”{heading}” ei voi tyhjentää merkillä ”-”. Kirjoita arvo.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove “{understood}”, write “-”.</source>
        <translation>{place}: solu on tyhjennetty, mutta tyhjä solu ei muuta mitään. Jos haluat poistaa tiedon ”{understood}”, kirjoita ”-”.</translation>
    </message>
    <message>
        <source>{place}: “{heading}” is only for reading; the value “{seen}” was not taken.</source>
        <translation>{place}: saraketta ”{heading}” voi vain lukea; arvoa ”{seen}” ei tuotu.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one day, so it takes the day&apos;s place like this: {understood}.</source>
        <translation>{place}: ”{seen}” ei ole yksittäinen päivä, joten päivän tilalle tulee ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a number. Write it as 1234,5.</source>
        <translation>{place}: ”{seen}” ei ole luku. Kirjoita se muodossa 1234,5.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” should be a whole number.</source>
        <translation>{place}: arvon ”{seen}” pitää olla kokonaisluku.</translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Choose which number is meant.</source>
        <translation>{place}: solu näyttää prosentteja ({seen}). Valitse, kumpaa lukua tarkoitetaan.</translation>
    </message>
    <message>
        <source>{place}: the value “{seen}” was not taken. Write an apostrophe (&apos;) in front of it, so that it stays text.</source>
        <translation>{place}: arvoa ”{seen}” ei otettu. Kirjoita sen eteen heittomerkki (&apos;), jotta se pysyy tekstinä.</translation>
    </message>
    <message>
        <source>{place}: there is a picture in the cell. It was left out.</source>
        <translation>{place}: solussa on kuva. Se jätettiin pois.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here. Choose what stands in its place; the answer holds for every such cell.</source>
        <translation>{place}: ”{seen}” on poistettu täältä. Valitse, mitä sen tilalle tulee. Vastaus koskee kaikkia samanlaisia soluja.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed here since the file was sent: it is “{understood}” now.</source>
        <translation>{place}: ”{seen}” on nimetty täällä uudelleen viennin jälkeen: nyt se on ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices here. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: ”{seen}” ei ole mikään vaihtoehdoista. Valitse, mitä niistä tarkoitetaan. Vastaus koskee kaikkia samanlaisia soluja, ja se muistetaan.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, empty it with “-” or make the change in the program.</source>
        <translation>{place}: ”{seen}” on yliviivattu. Se luettiin sellaisenaan. Jos se on tarkoitus poistaa, tyhjennä se merkillä ”-” tai tee muutos ohjelmassa.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” names no status, so the status is “{understood}”. The words are kept as its explanation.</source>
        <translation>{place}: ”{seen}” ei kerro tilaa, joten tila on ”{understood}”. Sanat säilyvät selitteenä.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken. {why}</source>
        <translation>{place}: arvoa ”{seen}” ei otettu. {why}</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as several: {understood}.</source>
        <translation>{place}: ”{seen}” luettiin useana: {understood}.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as the date {understood}.</source>
        <translation>{place}: ”{seen}” luettiin päivänä {understood}.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as {understood}.</source>
        <translation>{place}: ”{seen}” luettiin lukuna {understood}.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the text “{understood}”.</source>
        <translation>{place}: luku {seen} luettiin tekstinä ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Choose what was meant.</source>
        <translation>{place}: Excel on voinut muuttaa kirjoitetun päivämääräksi {seen}. Valitse, mitä tarkoitettiin.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a date. Write it as 31.12.2026.</source>
        <translation>{place}: ”{seen}” ei ole päivämäärä. Kirjoita se muodossa 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: there is no such day as {seen}. Correct the date.</source>
        <translation>{place}: päivää {seen} ei ole olemassa. Korjaa päivä.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the date {understood}.</source>
        <translation>{place}: luku {seen} luettiin päivämääränä {understood}.</translation>
    </message>
    <message>
        <source>{place}: the time of day was left out of {seen}; the date is {understood}.</source>
        <translation>{place}: kellonaika jätettiin pois arvosta {seen}; päivä on {understood}.</translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry, from {understood}. Write that day or a later one.</source>
        <translation>{place}: toimenpiteellä on jo uudempi seurantamerkintä ({understood}). Kirjoita sama tai myöhempi päivä.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a time of day. Write it as 14.30.</source>
        <translation>{place}: ”{seen}” ei ole kellonaika. Kirjoita se muodossa 14.30.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” could not be read. Write the shares as 2026: 200; 2027: 400.</source>
        <translation>{place}: arvoa ”{seen}” ei voitu lukea. Kirjoita osuudet muodossa 2026: 200; 2027: 400.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a municipality&apos;s number. Write three digits, as in 047.</source>
        <translation>{place}: ”{seen}” ei ole kuntanumero. Kirjoita kolme numeroa, esimerkiksi 047.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as {understood}; its leading zeros had been lost.</source>
        <translation>{place}: luku {seen} luettiin kuntanumerona {understood}; alkunollat olivat hävinneet.</translation>
    </message>
    <message>
        <source>{place}: the text is too long for a cell and its continuation is missing from the file. The text was left as it is.</source>
        <translation>{place}: teksti on liian pitkä yhteen soluun, ja sen jatko puuttuu tiedostosta. Teksti jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>{place}: the text holds a personal identity code, so it was not taken. Remove the code.</source>
        <translation>{place}: tekstissä on henkilötunnus, joten tekstiä ei tuotu. Poista henkilötunnus.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by theme</source>
        <translation>Ryhmittely: painopiste</translation>
    </message>
    <message>
        <source>Group by responsible</source>
        <translation>Ryhmittely: vastuutaho</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ei ryhmittelyä</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Ryhmittely</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Muutoshistoria</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Mitään ei ole vielä muutettu</translation>
    </message>
    <message>
        <source>Every change will stand here: when, what and by whom.</source>
        <translation>Tässä näkyy jokainen muutos: milloin, mitä ja kuka.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the newest change, again the one before it, also after a new start.</source>
        <translation>Ctrl+Z kumoaa uusimman muutoksen ja toistettuna sitä edellisen, myös ohjelman uudelleenkäynnistyksen jälkeen.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What next?</source>
        <translation>Mitä seuraavaksi?</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Mikään ei odota</translation>
    </message>
    <message>
        <source>No action is late, no minutes are unfinished. Come back before the next meeting.</source>
        <translation>Yksikään toimenpide ei ole myöhässä eikä yksikään pöytäkirja kesken. Palaa ennen seuraavaa kokousta.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Näytä vielä %n</numerusform>
            <numerusform>Näytä vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Seuraava kokous</translation>
    </message>
    <message>
        <source>No date has been set.</source>
        <translation>Päivää ei ole sovittu.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Suunnittele kokous</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Avaa kokous</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n toimenpide myöhässä</numerusform>
            <numerusform>%n toimenpidettä myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the actions</source>
        <translation>Avaa toimenpiteet</translation>
    </message>
    <message>
        <source>This time of the year</source>
        <translation>Vuosikellossa nyt</translation>
    </message>
    <message>
        <source>Sent: {time}, {party}</source>
        <translation>Viety: {time}, {party}</translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation>Varmuuskopio: {time}</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>Jokainen muutos tallentuu heti.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Varmuuskopiota ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the region yet.</source>
        <translation>Alueelle ei ole vielä viety mitään.</translation>
    </message>
    <message>
        <source>Last change: {time}</source>
        <translation>Viimeisin muutos: {time}</translation>
    </message>
    <message>
        <source>Your data is safe</source>
        <translation>Tiedot ovat tallessa</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Take &amp;all</source>
        <translation>Tuo &amp;kaikki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save a &amp;file to send back…</source>
        <translation>Tallenna palautettava tie&amp;dosto…</translation>
    </message>
    <message>
        <source>A copy of the file with what is to be mended marked: its sender mends it and sends it again</source>
        <translation>Kopio tiedostosta, korjattavat kohdat merkittyinä: lähettäjä korjaa sen ja lähettää uudelleen</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Mitä tuonti muuttaisi</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Ei tuotavaa</translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;rest (%n)</source>
        <translation>
            <numerusform>Tuo &amp;muut (%n)</numerusform>
            <numerusform>Tuo &amp;muut (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;chosen (%n)</source>
        <translation>
            <numerusform>Tuo &amp;valitut (%n)</numerusform>
            <numerusform>Tuo &amp;valitut (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;all (%n)</source>
        <translation>
            <numerusform>Tuo &amp;kaikki (%n)</numerusform>
            <numerusform>Tuo &amp;kaikki (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Työtila on avattu vain luettavaksi, joten siihen ei voi tuoda mitään.</translation>
    </message>
    <message>
        <source>The rows of the file have been mixed up, so nothing of it can be taken in. Mend the file in Excel and choose it again.</source>
        <translation>Tiedoston rivit ovat menneet sekaisin, joten siitä ei voi tuoda mitään. Korjaa tiedosto Excelissä ja valitse se uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can&apos;t be taken; the rest can.</source>
        <translation>
            <numerusform>%n kohtaa ei voi tuoda, muut voi.</numerusform>
            <numerusform>%n kohtaa ei voi tuoda, muut voi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer.</source>
        <translation>
            <numerusform>%n kysymys odottaa vastaustasi.</numerusform>
            <numerusform>%n kysymystä odottaa vastaustasi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed on both sides: your own stays unless you choose.</source>
        <translation>
            <numerusform>%n arvo on muuttunut sekä tiedostossa että täällä: oma jää voimaan, ellet valitse toisin.</numerusform>
            <numerusform>%n arvoa on muuttunut sekä tiedostossa että täällä: oma jää voimaan, ellet valitse toisin.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent on {date}</source>
        <translation>viety {date}</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>vastaanottaja: {recipient}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>New indicator</source>
        <translation>Uusi mittari</translation>
    </message>
    <message>
        <source>&amp;New indicator</source>
        <translation>&amp;Uusi mittari</translation>
    </message>
    <message>
        <source>Add a &amp;year to the indicator</source>
        <translation>Lisää mittarille &amp;vuosi</translation>
    </message>
    <message>
        <source>&amp;Delete the indicator</source>
        <translation>&amp;Poista mittari</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Latest</source>
        <translation>Viimeisin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Direction in the list</source>
        <translation>Rajaa suunnan mukaan</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Kaikki suunnat</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Ei vielä mittareita</translation>
    </message>
    <message>
        <source>An indicator shows by numbers whether safety gets better: a value a year is enough.</source>
        <translation>Mittari näyttää luvuin, paraneeko turvallisuus: yksi arvo vuodessa riittää.</translation>
    </message>
    <message>
        <source>Add the first indicator</source>
        <translation>Lisää ensimmäinen mittari</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>Valitse mittari luettelosta.</translation>
    </message>
    <message>
        <source>Only when it has been verified</source>
        <translation>Vain, kun se on tarkistettu</translation>
    </message>
    <message>
        <source>Without it a change is not assessed</source>
        <translation>Ilman lajia muutosta ei arvioida</translation>
    </message>
    <message>
        <source>E.g. 1000; of a percentage 100, where it is of all inhabitants</source>
        <translation>Esim. 1000; prosenttiosuudella 100, jos se lasketaan kaikista asukkaista</translation>
    </message>
    <message>
        <source>What the numbers don&apos;t tell</source>
        <translation>Mitä luvut eivät kerro</translation>
    </message>
    <message>
        <source>Care with small numbers</source>
        <translation>Pienet luvut</translation>
    </message>
    <message>
        <source>Fewer cases are not told in percent</source>
        <translation>Tätä pienempien tapausmäärien muutosta ei kerrota prosentteina</translation>
    </message>
    <message>
        <source>The first year not comparable with earlier ones</source>
        <translation>Ensimmäinen vuosi, jota ei voi verrata aiempiin</translation>
    </message>
    <message>
        <source>Copies for others hide the smallest counts</source>
        <translation>Muille annettavista kopioista jätetään pois pienimmät tapausmäärät</translation>
    </message>
    <message>
        <source>A sensitive count below this is hidden; zero is shown</source>
        <translation>Tätä pienempi arkaluonteinen määrä jätetään pois; nolla näytetään</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Uusi mittari</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>{value} ({year})</source>
        <translation>{value} ({year})</translation>
    </message>
</context>
<context>
    <name>InnerList</name>
    <message>
        <source>Removed: {name}.</source>
        <translation>Poistettu: {name}.</translation>
    </message>
    <message>
        <source>Move up: {list}</source>
        <translation>Siirrä ylös: {list}</translation>
    </message>
    <message>
        <source>Move down: {list}</source>
        <translation>Siirrä alas: {list}</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Phrases (Ctrl+D)</source>
        <translation>Fraasit (Ctrl+D)</translation>
    </message>
    <message>
        <source>Unfinished: comes back to the next meeting</source>
        <translation>Kesken: palaa seuraavaan kokoukseen</translation>
    </message>
    <message>
        <source>Those elsewhere, e.g. in another municipality</source>
        <translation>Muualla, esim. toisessa kunnassa</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Kuka niitä antaa</translation>
    </message>
    <message>
        <source>Who gets an extract</source>
        <translation>Ketkä saavat otteen</translation>
    </message>
    <message>
        <source>The year whose report this item handles</source>
        <translation>Vuosi, jonka raporttia asia koskee</translation>
    </message>
    <message>
        <source>e.g. JulkL 24.1 § 25</source>
        <translation>esim. JulkL 24.1 § 25 k</translation>
    </message>
    <message>
        <source>Stands in copies for others instead of the title</source>
        <translation>On muille annettavissa kopioissa asian otsikon tilalla</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Taustatiedot</translation>
    </message>
    <message>
        <source>Costs and deadlines</source>
        <translation>Kustannukset ja määräajat</translation>
    </message>
    <message>
        <source>Conflicts, votes and dissent</source>
        <translation>Esteellisyys, äänestys ja eriävät mielipiteet</translation>
    </message>
    <message>
        <source>No items yet: write a title below the agenda and press Enter.</source>
        <translation>Asioita ei vielä ole: kirjoita otsikko esityslistan alle ja paina Enter.</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>Asia {n}</translation>
    </message>
    <message>
        <source>reply due {day}</source>
        <translation>vastaus viimeistään {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified</source>
        <translation>
            <numerusform>%n esteellinen</numerusform>
            <numerusform>%n esteellistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n äänestys</numerusform>
            <numerusform>%n äänestystä</numerusform>
        </translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>eriävä mielipide</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision phrases</source>
        <translation>Päätösfraasit</translation>
    </message>
    <message>
        <source>Choose an item in the agenda.</source>
        <translation>Valitse asia esityslistalta.</translation>
    </message>
    <message>
        <source>Corrected {day}: {text}</source>
        <translation>Korjattu {day}: {text}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Valitse tiedosto luettelosta.</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>Osapuoli</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Tarkistussumma</translation>
    </message>
    <message>
        <source>The checksum tells whether a file is still the one that was sent or received.</source>
        <translation>Tarkistussummasta näkee, onko tiedosto yhä sama kuin vietäessä tai tuotaessa.</translation>
    </message>
    <message>
        <source>&amp;Save a file to send back…</source>
        <translation>&amp;Tallenna palautettava tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>K&amp;umoa tämä tuonti…</translation>
    </message>
    <message>
        <source>Also after later edits: those stay, and you see everything first</source>
        <translation>Myös myöhempien muutosten jälkeen: ne säilyvät, ja näet kaiken ensin</translation>
    </message>
    <message>
        <source>Sent and received files</source>
        <translation>Viedyt ja tuodut tiedostot</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet</source>
        <translation>Mitään ei ole vielä viety tai tuotu</translation>
    </message>
    <message>
        <source>Every Excel file that goes out or is taken in is written down here.</source>
        <translation>Tänne kirjataan jokainen Excel-tiedosto, joka viedään tai tuodaan.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Tuomatta jääneet</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Tiedostossasi</translation>
    </message>
    <message>
        <source>It has been changed here too, and that stayed.</source>
        <translation>Sama kohta oli muuttunut myös meillä, ja se jäi voimaan.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Jätettiin pois valinnan mukaan.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Tuomatta jääneet</translation>
    </message>
    <message>
        <source>Sheet and cell</source>
        <translation>Taulukko ja solu</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Miksi sitä ei tuotu</translation>
    </message>
</context>
<context>
    <name>LetterheadSettings</name>
    <message>
        <source>Choose the &amp;logo…</source>
        <translation>Valitse &amp;logo…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Poista logo</translation>
    </message>
    <message>
        <source>Choose a &amp;Word template…</source>
        <translation>Valitse &amp;Word-pohja…</translation>
    </message>
    <message>
        <source>Take the template away</source>
        <translation>Poista pohja</translation>
    </message>
    <message>
        <source>What it shows, for those who don&apos;t see it</source>
        <translation>Mitä se esittää (niille, jotka eivät näe sitä)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo stands on every document.</source>
        <translation>Logo tulee jokaiseen asiakirjaan.</translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation>Logoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Word documents are made in the styles of your template.</source>
        <translation>Word-asiakirjat tehdään oman pohjan tyyleillä.</translation>
    </message>
    <message>
        <source>Word documents are made in Turva&apos;s own styles.</source>
        <translation>Word-asiakirjat tehdään Turvan omilla tyyleillä.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Valitse Word-pohja</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word-tiedostot (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>Steps of the meeting</source>
        <translation>Kokouksen vaiheet</translation>
    </message>
    <message>
        <source>When the memo has been read through. It can still be mended.</source>
        <translation>Kun muistio on luettu läpi. Sitä voi vielä muuttaa.</translation>
    </message>
    <message>
        <source>The items get their § numbers. Then make the mail and the calendar entry: Documents.</source>
        <translation>Asiat saavat pykälänumerot. Tee sitten viesti ja kalenterimerkintä Asiakirjat-valikosta.</translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the minutes.</source>
        <translation>Esityslistasta tulee pöytäkirjaluonnos.</translation>
    </message>
    <message>
        <source>The minutes are locked. After that only dated corrections are made.</source>
        <translation>Pöytäkirja lukitaan. Sen jälkeen tehdään vain päivättyjä korjauksia.</translation>
    </message>
    <message>
        <source>Re-open the minutes</source>
        <translation>Avaa pöytäkirja uudelleen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Vaihto+Enter</translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the memo.</source>
        <translation>Esityslistasta tulee muistioluonnos.</translation>
    </message>
    <message>
        <source>The memo is locked. After that only dated corrections are made.</source>
        <translation>Muistio lukitaan. Sen jälkeen tehdään vain päivättyjä korjauksia.</translation>
    </message>
    <message>
        <source>When the inspectors have read the minutes. They can still be mended.</source>
        <translation>Kun tarkastajat ovat lukeneet pöytäkirjan. Sitä voi vielä muuttaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n korjaus.</numerusform>
            <numerusform>%n korjausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Palaa vaiheeseen: {step}</translation>
    </message>
    <message>
        <source>Re-open the memo</source>
        <translation>Avaa muistio uudelleen</translation>
    </message>
    <message>
        <source>Mark the invitation as sent</source>
        <translation>Merkitse kutsu lähetetyksi</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>Aloita pöytäkirja</translation>
    </message>
    <message>
        <source>Begin the memo</source>
        <translation>Aloita muistio</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Merkitse tarkastetuksi</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Hyväksy ja lukitse</translation>
    </message>
    <message>
        <source>Approved {day}. The minutes are locked: write a correction under the meeting&apos;s facts.</source>
        <translation>Hyväksytty {day}. Pöytäkirja on lukittu: korjaus kirjoitetaan kokouksen tietoihin.</translation>
    </message>
    <message>
        <source>Approved {day}. The memo is locked: write a correction under the meeting&apos;s facts.</source>
        <translation>Hyväksytty {day}. Muistio on lukittu: kirjoita korjaus kokouksen tietoihin.</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>Select the whole ro&amp;w</source>
        <translation>Valitse koko ri&amp;vi</translation>
    </message>
    <message>
        <source>The next choice then goes for every change of this row</source>
        <translation>Seuraava valinta koskee sitten rivin kaikkia muutoksia</translation>
    </message>
    <message numerus="yes">
        <source>The choice goes for all %n selected lines.</source>
        <translation>
            <numerusform>Valinta koskee %n valittua riviä.</numerusform>
            <numerusform>Valinta koskee kaikkia %n valittua riviä.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Ymmärretty näin</translation>
    </message>
    <message>
        <source>Both joined</source>
        <translation>Molemmat yhdistettyinä</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation>Puuttuu tiedostosta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ei voi tuoda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Ei muutoksia</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Valitse rivi luettelosta.</translation>
    </message>
    <message>
        <source>Everything that the file would change.</source>
        <translation>Kaikki, mitä tuonti muuttaisi.</translation>
    </message>
    <message>
        <source>These rows have been added to the file.</source>
        <translation>Nämä rivit on lisätty tiedostoon.</translation>
    </message>
    <message>
        <source>These cells have been changed in the file.</source>
        <translation>Näitä soluja on muutettu tiedostossa.</translation>
    </message>
    <message>
        <source>These have been changed both in the file and here. Choose which one stays.</source>
        <translation>Näitä on muutettu sekä tiedostossa että täällä. Valitse, kumpi jää voimaan.</translation>
    </message>
    <message>
        <source>These rows were sent but are not in the file. Nothing is deleted unless you choose so.</source>
        <translation>Nämä rivit vietiin, mutta tiedostossa niitä ei ole. Mitään ei poisteta, ellet niin valitse.</translation>
    </message>
    <message>
        <source>These can be understood in several ways. Without an answer they are not taken.</source>
        <translation>Nämä voi ymmärtää usealla tavalla. Ilman vastausta niitä ei tuoda.</translation>
    </message>
    <message>
        <source>These were noticed in the file. There is nothing to choose.</source>
        <translation>Nämä huomattiin tiedostossa. Valittavaa ei ole.</translation>
    </message>
    <message>
        <source>These rows are as they are here.</source>
        <translation>Nämä rivit ovat ennallaan.</translation>
    </message>
    <message>
        <source>The file adds nothing.</source>
        <translation>Tiedosto ei lisää mitään.</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Yhdistä molemmat</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Tiedosto ei muuta mitään.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Täällä nyt</translation>
    </message>
    <message>
        <source>Here now: {who}, {when}</source>
        <translation>Täällä nyt: {who}, {when}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>When the file was sent</source>
        <translation>Vietäessä</translation>
    </message>
    <message>
        <source>Differs from what is here</source>
        <translation>Eroaa täällä olevasta</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Kaikki muutokset</translation>
    </message>
    <message>
        <source>These are otherwise in the file than here. Choose which one stays.</source>
        <translation>Nämä ovat tiedostossa toisin kuin täällä. Valitse, kumpi jää voimaan.</translation>
    </message>
    <message>
        <source>These can&apos;t be taken as they stand. Give the value here, or mend the file and choose it again.</source>
        <translation>Näitä ei voi ottaa sellaisinaan. Anna arvo tässä tai korjaa tiedosto ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Nothing has been changed on both sides.</source>
        <translation>Mitään ei ole muutettu sekä tiedostossa että täällä.</translation>
    </message>
    <message>
        <source>Every row that was sent is in the file.</source>
        <translation>Jokainen viety rivi on tiedostossa.</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Kysyttävää ei ole.</translation>
    </message>
    <message>
        <source>Nothing is stopped.</source>
        <translation>Mikään ei ole estynyt.</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>Huomautettavaa ei ole.</translation>
    </message>
    <message>
        <source>No row is as it is here.</source>
        <translation>Yksikään rivi ei ole ennallaan.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep your own</source>
        <translation>Säilytä oma</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Tuo tiedoston arvo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Vastaamatta</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Tuodaan</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Säilyy</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Poistetaan</translation>
    </message>
    <message>
        <source>Own stays</source>
        <translation>Oma jää</translation>
    </message>
    <message>
        <source>File&apos;s is taken</source>
        <translation>Tiedoston arvo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Koko tiedosto</translation>
    </message>
    <message>
        <source>{before} changes to {after}</source>
        <translation>{before} muuttuu: {after}</translation>
    </message>
    <message>
        <source>Take it again all the same</source>
        <translation>Tuo silti uudelleen</translation>
    </message>
    <message>
        <source>Take as new rows</source>
        <translation>Tuo uusina riveinä</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>The next file of the same sender</source>
        <translation>Saman lähettäjän seuraava tiedosto</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Jonkun muun</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Luodaan uusi</translation>
    </message>
    <message>
        <source>As an empty cell</source>
        <translation>Kuin tyhjä solu</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Samat</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Useita</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Yksi</translation>
    </message>
    <message>
        <source>The day is first</source>
        <translation>Päivä on ensin</translation>
    </message>
    <message>
        <source>The month is first</source>
        <translation>Kuukausi on ensin</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Kaikki taulukot</translation>
    </message>
    <message>
        <source>&amp;Everything from the file</source>
        <translation>Kaikki tie&amp;dostosta</translation>
    </message>
    <message>
        <source>Takes the file&apos;s value on every line of the list below; search and filters narrow it</source>
        <translation>Ottaa tiedoston arvon alla olevan luettelon joka riville; haku ja rajaukset rajaavat luetteloa</translation>
    </message>
    <message>
        <source>Nothin&amp;g from the file</source>
        <translation>Ei m&amp;itään tiedostosta</translation>
    </message>
    <message>
        <source>Leaves your own value on every line of the list below; search and filters narrow it</source>
        <translation>Jättää oman arvon alla olevan luettelon joka riville; haku ja rajaukset rajaavat luetteloa</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Mikään ei odota ratkaisua.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Mitä tiedostossa on</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Solu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Solussa</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they are here.</source>
        <translation>
            <numerusform>%n rivi on ennallaan.</numerusform>
            <numerusform>%n riviä on ennallaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search in {list}</source>
        <translation>Hae: {list}</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or the filters.</source>
        <translation>Mitään ei löytynyt. Tyhjennä haku tai rajaukset.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Yhteensä %n</numerusform>
            <numerusform>Yhteensä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>LooseNames</name>
    <message>
        <source>Written in</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Area of that name</source>
        <translation>Samanniminen alue</translation>
    </message>
    <message>
        <source>Area names without an area</source>
        <translation>Nimet ilman aluetta</translation>
    </message>
    <message>
        <source>The chosen names &amp;mean</source>
        <translation>&amp;Valitut nimet tarkoittavat</translation>
    </message>
    <message>
        <source>The chosen names mean</source>
        <translation>Valitut nimet tarkoittavat</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>&amp;Sido</translation>
    </message>
    <message>
        <source>The texts stay as they are.</source>
        <translation>Tekstit pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>the area of that name</source>
        <translation>samannimistä aluetta</translation>
    </message>
    <message>
        <source>a new area</source>
        <translation>uutta aluetta</translation>
    </message>
    <message>
        <source>No area has exactly that name. Choose what the names mean.</source>
        <translation>Täsmälleen samannimistä aluetta ei ole. Valitse, mitä nimet tarkoittavat.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) tied.</source>
        <translation>
            <numerusform>%n nimi sidottu.</numerusform>
            <numerusform>%n nimeä sidottu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator value(s)</source>
        <translation>
            <numerusform>%n mittariarvo</numerusform>
            <numerusform>%n mittariarvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>useita</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>{workspace} – Turva</source>
        <translation>{workspace} – Turva</translation>
    </message>
    <message>
        <source>This is typed but not stored:

{what}

It is lost if you close now.</source>
        <translation>Tämä on kirjoitettu mutta ei tallennettu:

{what}

Se häviää, jos suljet nyt.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Open a workspace first: then {file} can be taken into it.</source>
        <translation>Avaa ensin työtila: sitten {file} voidaan tuoda siihen.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>&amp;Go on to the preview</source>
        <translation>&amp;Jatka esikatseluun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Take this table in</source>
        <translation>&amp;Tuo tämä taulukko</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;aulukko</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for the same headings.</source>
        <translation>Sarakkeet ovat niin kuin valitsit ne viimeksi samoille otsikoille.</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Mitä sarakkeissa on</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tuodaan kohtaan</translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation>{column}: miksi tuodaan</translation>
    </message>
    <message>
        <source>{field} (suggested)</source>
        <translation>{field} (ehdotus)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message numerus="yes">
        <source>The texts under %n heading(s) become &amp;chapters of the plan</source>
        <translation>
            <numerusform>%n otsikon teksti tulee suunnitelman &amp;luvuksi</numerusform>
            <numerusform>%n otsikon tekstit tulevat suunnitelman &amp;luvuiksi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows of one text become: {samples}</source>
        <translation>&amp;Väliotsikoista tulee: {samples}</translation>
    </message>
    <message>
        <source>Choose which column holds the actions; the rest may be left out.</source>
        <translation>Valitse, missä sarakkeessa toimenpiteet ovat. Muut voi jättää pois.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rivi {row}</translation>
    </message>
    <message numerus="yes">
        <source>{table} and others alike (%n in all)</source>
        <translation>
            <numerusform>{table}</numerusform>
            <numerusform>{table} ja muut samanlaiset (yhteensä %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Lihavointi (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numeroitu luettelo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Files of the whole meeting</source>
        <translation>Koko kokouksen tiedostot</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>Kokouksen tiedot</translation>
    </message>
</context>
<context>
    <name>MeetingLook</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n asia</numerusform>
            <numerusform>%n asiaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>version {number}</source>
        <translation>versio {number}</translation>
    </message>
    <message>
        <source>Large letters for the projector</source>
        <translation>Iso teksti valkokankaalle</translation>
    </message>
    <message>
        <source>Preview of the paper beside the item (Ctrl+R)</source>
        <translation>Asiakirjan esikatselu asian vieressä (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Poista kokous</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Kokouksen osat</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window wider or the text smaller.</source>
        <translation>Esikatselulle ei ole tilaa: levennä ikkunaa tai pienennä tekstiä.</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>etäyhteydellä</translation>
    </message>
    <message>
        <source>The invitation is marked as sent. Make its mail under Documents: E-mail draft.</source>
        <translation>Kutsu on merkitty lähetetyksi. Tee viesti valikosta Asiakirjat: Sähköpostiluonnos.</translation>
    </message>
    <message>
        <source>The items are now § {first}–{last}. Make the mail under Documents: E-mail draft.</source>
        <translation>Asiat ovat nyt § {first}–{last}. Tee viesti valikosta Asiakirjat: Sähköpostiluonnos.</translation>
    </message>
    <message>
        <source>The minutes are being written. Ctrl+D decides, Ctrl+Enter goes to the next §.</source>
        <translation>Pöytäkirjaa kirjoitetaan. Ctrl+D päättää, Ctrl+Enter siirtyy seuraavaan pykälään.</translation>
    </message>
    <message>
        <source>The minutes are marked as checked.</source>
        <translation>Pöytäkirja on merkitty tarkastetuksi.</translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation>Pöytäkirja on hyväksytty ja lukittu.</translation>
    </message>
    <message>
        <source>The meeting was taken one step back.</source>
        <translation>Kokous siirrettiin askel taaksepäin.</translation>
    </message>
    <message>
        <source>The items keep their §: take them off below the agenda if it never left.</source>
        <translation>Asiat pitävät pykälänsä: jos kutsua ei ole lähetetty, poista numerot esityslistan alta.</translation>
    </message>
    <message>
        <source>Deleted: {meeting}.</source>
        <translation>Poistettu: {meeting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were added.</source>
        <translation>
            <numerusform>%n asia lisättiin.</numerusform>
            <numerusform>%n asiaa lisättiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {item}.</source>
        <translation>Poistettu: {item}.</translation>
    </message>
    <message>
        <source>The § numbers were taken off: order the items as you wish.</source>
        <translation>Pykälänumerot poistettiin. Järjestä asiat haluamallasi tavalla.</translation>
    </message>
    <message>
        <source>This was the last item. Next: {step} (Ctrl+Shift+Enter).</source>
        <translation>Tämä oli viimeinen asia. Seuraavaksi: {step} (Ctrl+Vaihto+Enter).</translation>
    </message>
</context>
<context>
    <name>MeetingWarning</name>
    <message>
        <source>The invitation should go {days} days before the meeting: by {by}.</source>
        <translation>Kutsu on lähetettävä viimeistään {by} (päiviä ennen kokousta: {days}).</translation>
    </message>
    <message>
        <source>No quorum: more than half of the members or their deputies must be present.</source>
        <translation>Kokous ei ole päätösvaltainen: yli puolet jäsenistä tai heidän varajäsenistään on oltava läsnä.</translation>
    </message>
    <message>
        <source>The group has nobody from the police.</source>
        <translation>Ryhmästä puuttuu poliisin edustaja.</translation>
    </message>
    <message>
        <source>The group has nobody from the rescue department.</source>
        <translation>Ryhmästä puuttuu pelastuslaitoksen edustaja.</translation>
    </message>
    <message>
        <source>The group has nobody from an association.</source>
        <translation>Ryhmästä puuttuu järjestön edustaja.</translation>
    </message>
    <message>
        <source>Approved before it was checked.</source>
        <translation>Hyväksytty ennen tarkastusta.</translation>
    </message>
    <message>
        <source>Approved on {day}, before the meeting was held on {held}.</source>
        <translation>Hyväksytty {day}, vaikka kokous pidettiin vasta {held}.</translation>
    </message>
    <message>
        <source>Checked on {day}, before the meeting was held on {held}.</source>
        <translation>Tarkastettu {day}, vaikka kokous pidettiin vasta {held}.</translation>
    </message>
    <message>
        <source>Inspectors of the minutes: {named} of {wanted} are named.</source>
        <translation>Pöytäkirjantarkastajia on nimetty {named}/{wanted}.</translation>
    </message>
    <message>
        <source>It has not been written when the meeting ended.</source>
        <translation>Kokouksen päättymisaika puuttuu.</translation>
    </message>
    <message>
        <source>No quorum when the meeting began: {there} of {seats} seats were filled. See what was handled before there was one.</source>
        <translation>Kokous ei ollut alkaessaan päätösvaltainen: paikoista oli täytetty {there}/{seats}. Tarkista, mitä käsiteltiin ennen kuin se oli.</translation>
    </message>
    <message>
        <source>The group has nobody from the municipality.</source>
        <translation>Ryhmästä puuttuu kunnan edustaja.</translation>
    </message>
    <message>
        <source>The invitation was sent after the meeting, on {day}.</source>
        <translation>Kutsu on lähetetty vasta kokouksen jälkeen, {day}.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>Kokous päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>{count} open matters come to this meeting, but its agenda has no follow-up item: add one and choose under Background what it is for.</source>
        <translation>Kokoukseen tulee {count} avointa asiaa, mutta esityslistalta puuttuu niiden seuranta: lisää asia ja valitse Taustatiedoissa asian lajiksi avoimien asioiden seuranta.</translation>
    </message>
    <message>
        <source>{item}: a text holds a personal identity code. Take it out unless it must stand there.</source>
        <translation>{item}: tekstissä on henkilötunnus. Poista se, ellei sen ole pakko olla siinä.</translation>
    </message>
    <message>
        <source>{item}: nothing has been written.</source>
        <translation>{item}: mitään ei ole kirjoitettu.</translation>
    </message>
    <message>
        <source>{item}: the reply is due {due}, before the decision is made on {decided}.</source>
        <translation>{item}: vastaus on annettava viimeistään {due}, mutta asiasta päätetään vasta {decided}.</translation>
    </message>
    <message>
        <source>{item}: {cast} votes were cast, but {there} could vote.</source>
        <translation>{item}: annettiin {cast} ääntä, mutta äänestää saattoi {there}.</translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {replaced}, who has no seat in the body.</source>
        <translation>{name} on merkitty varajäseneksi henkilölle {replaced}, jolla ei ole paikkaa toimielimessä.</translation>
    </message>
    <message>
        <source>{name} is named twice as an inspector of the minutes.</source>
        <translation>{name} on nimetty pöytäkirjantarkastajaksi kahdesti.</translation>
    </message>
    <message>
        <source>{name} left before arriving.</source>
        <translation>{name} on merkitty poistuneeksi ennen kuin saapui.</translation>
    </message>
    <message>
        <source>{name} left before the meeting started.</source>
        <translation>{name} on merkitty poistuneeksi ennen kokouksen alkua.</translation>
    </message>
    <message>
        <source>{item}: {name} has a conflict of interest, but is not among the participants.</source>
        <translation>{item}: {name} on merkitty esteelliseksi, mutta ei ole osallistujissa.</translation>
    </message>
    <message>
        <source>{name} arrived after the meeting had ended.</source>
        <translation>{name} on merkitty saapuneeksi kokouksen päätyttyä.</translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {name}.</source>
        <translation>{name} on merkitty omaksi varajäsenekseen.</translation>
    </message>
    <message>
        <source>{item}: no decision has been written.</source>
        <translation>{item}: päätöstä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>{item}: the text says unanimous, but there was a vote.</source>
        <translation>{item}: tekstissä lukee yksimielisesti, mutta asiasta äänestettiin.</translation>
    </message>
    <message>
        <source>{item}: the yearly shares make {sum} €, the total is {total} €.</source>
        <translation>{item}: vuosiosuudet ovat yhteensä {sum} €, mutta kokonaissumma on {total} €.</translation>
    </message>
    <message>
        <source>{item}: the commitment is preliminary and has not been confirmed.</source>
        <translation>{item}: sitoumus on alustava, eikä sitä ole vahvistettu.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>New meeting</source>
        <translation>Uusi kokous</translation>
    </message>
    <message>
        <source>Show or hide the list of meetings</source>
        <translation>Näytä tai piilota kokousluettelo</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ei vielä kokouksia</translation>
    </message>
    <message>
        <source>A meeting has its agenda, its minutes and its decisions here. Open actions come to its follow-up by themselves.</source>
        <translation>Täällä ovat kokouksen esityslista, pöytäkirja ja päätökset. Avoimet toimenpiteet tulevat seurantaan itsestään.</translation>
    </message>
    <message>
        <source>Make the first meeting</source>
        <translation>Luo ensimmäinen kokous</translation>
    </message>
    <message>
        <source>Filter by body</source>
        <translation>Rajaa toimielimen mukaan</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Kaikki toimielimet</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Uusi kokous</translation>
    </message>
    <message>
        <source>&amp;Take the meeting a step on</source>
        <translation>&amp;Vie kokous seuraavaan vaiheeseen</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>&amp;Seuraava asia</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>&amp;Edellinen asia</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>Uusi &amp;asia</translation>
    </message>
    <message>
        <source>&amp;Decision with a phrase…</source>
        <translation>&amp;Päätös fraasilla…</translation>
    </message>
    <message>
        <source>&amp;Action from the selected text</source>
        <translation>&amp;Toimenpide valitusta tekstistä</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Osallistujat</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Esitys&amp;lista</translation>
    </message>
    <message>
        <source>&amp;Large letters for the projector</source>
        <translation>&amp;Iso teksti valkokankaalle</translation>
    </message>
    <message>
        <source>P&amp;review beside the item</source>
        <translation>Esikatselu asian vie&amp;ressä</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list of meetings</source>
        <translation>Nä&amp;ytä tai piilota kokousluettelo</translation>
    </message>
    <message>
        <source>&amp;Save the document of this step…</source>
        <translation>Tall&amp;enna vaiheen asiakirja…</translation>
    </message>
    <message>
        <source>Doc&amp;uments of the meeting…</source>
        <translation>Kokouksen asiakir&amp;jat…</translation>
    </message>
    <message>
        <source>Delete the &amp;meeting</source>
        <translation>Poista &amp;kokous</translation>
    </message>
    <message>
        <source>Meeting {label} was made with its agenda and attendance.</source>
        <translation>Kokous {label} luotiin: esityslista ja osallistujat valmiina.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Nobody sits here yet. Add the chair and the secretary first.</source>
        <translation>Jäseniä ei ole vielä. Lisää ensin puheenjohtaja ja sihteeri.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>&amp;Remove from the body</source>
        <translation>Poista toimiel&amp;imestä</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Avaa henkilö</translation>
    </message>
    <message>
        <source>Shows contact details and more</source>
        <translation>Näyttää yhteystiedot ja muut tiedot</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>{role} for {name}</source>
        <translation>{role}, sijaistaa: {name}</translation>
    </message>
</context>
<context>
    <name>MendValue</name>
    <message>
        <source>&amp;Value in its place</source>
        <translation>Arvo sen &amp;tilalle</translation>
    </message>
    <message>
        <source>Value in its place</source>
        <translation>Arvo sen tilalle</translation>
    </message>
    <message>
        <source>&amp;Use this value</source>
        <translation>&amp;Käytä tätä arvoa</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sivu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Vi&amp;imeksi käytetyt</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {file} was not found. Check its name and folder.</source>
        <translation>Tiedostoa {file} ei löytynyt, joten mitään ei tehty. Tarkista nimi ja kansio.</translation>
    </message>
    <message>
        <source>The file {file} exists already and was left as it is. Choose another name or folder.</source>
        <translation>Tiedosto {file} on jo olemassa, eikä siihen koskettu. Valitse toinen nimi tai kansio.</translation>
    </message>
    <message>
        <source>The file {file} could not be made ({cause}). Check that the folder exists and may be written to.</source>
        <translation>Tiedostoa {file} ei voitu luoda ({cause}). Tarkista, että kansio on olemassa ja että siihen saa tallentaa.</translation>
    </message>
    <message>
        <source>The file {file} could not be read ({cause}). If it is open in another program, close it there and try again.</source>
        <translation>Tiedostoa {file} ei voitu lukea ({cause}). Jos se on auki toisessa ohjelmassa, sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({cause}). Nothing was changed. Check that the disk is there and that the file is not write-protected.</source>
        <translation>Tiedostoon {file} ei voitu tallentaa ({cause}). Mitään ei muutettu. Tarkista, että levy on käytettävissä eikä tiedosto ole kirjoitussuojattu.</translation>
    </message>
    <message>
        <source>The disk is full: the last change to {file} was not stored. Make room and do it again.</source>
        <translation>Levy on täynnä: viimeisin muutos tiedostoon {file} ei tallentunut, muu on tallessa. Vapauta tilaa ja tee muutos uudelleen.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Restore the newest backup: the damaged file is kept beside it.</source>
        <translation>{file} on vioittunut, eikä sitä avattu. Palauta uusin varmuuskopio: vioittunut tiedosto säilyy sen rinnalla.</translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere: {who}, computer {computer}, since {since}. You can read it; to edit, close it there first.</source>
        <translation>{file} on muokattavana muualla: {who}, tietokone {computer}, {since} alkaen. Voit lukea sitä. Jos haluat muokata, sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to, so the workspace can only be read.</source>
        <translation>Kansioon {folder} ei voi tallentaa, joten työtilaa voi vain lukea. Jos haluat muokata, kopioi työtila toiseen kansioon.</translation>
    </message>
    <message>
        <source>There is a value for {place} already. Change that one instead.</source>
        <translation>Kohdalla {place} on jo arvo. Muuta sitä.</translation>
    </message>
    <message>
        <source>{file} holds plain text, not a workbook. If it is a table, give it a name that ends in .csv and try again. Nothing was changed.</source>
        <translation>{file} sisältää pelkkää tekstiä, ei Excel-työkirjaa. Jos se on taulukko, anna sille nimi, jonka lopussa on .csv, ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook, whatever its name says. Choose another file, or open it where it was made and save it as .xlsx. Nothing was changed.</source>
        <translation>{file} ei ole Excel-työkirja, vaikka sen nimi niin sanoisi. Valitse toinen tiedosto, tai avaa se ohjelmassa, jolla se on tehty, ja tallenna .xlsx-muotoon. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is open for reading only, so nothing was changed.</source>
        <translation>{file} on avattu vain luettavaksi, joten mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. It can be read; to edit it, update the program.</source>
        <translation>{file} on tehty uudemmalla Turvalla. Sitä voi lukea. Jos haluat muokata, päivitä ohjelma.</translation>
    </message>
    <message>
        <source>{file} is busy with other work. Nothing was changed. Wait a moment and try again.</source>
        <translation>{file} on toisen toiminnon käytössä. Mitään ei muutettu. Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} is a municipality&apos;s workspace. Files are compiled into a regional workspace.</source>
        <translation>{file} on kunnan työtila, joten mitään ei koottu. Avaa alueen työtila ja kokoa tiedostot siihen.</translation>
    </message>
    <message>
        <source>There is no municipality with the code {code}. Give the three-digit code, e.g. 614.</source>
        <translation>Kuntaa, jonka numero on {code}, ei ole. Anna kolminumeroinen kuntanumero, esimerkiksi 614.</translation>
    </message>
    <message>
        <source>The backup could not be made in {folder} ({cause}), so the work was not started. Your data is unchanged. Make room or check the folder&apos;s rights.</source>
        <translation>Varmuuskopiota ei voitu tehdä kansioon {folder} ({cause}), joten toimintoa ei aloitettu. Tiedot ovat ennallaan. Vapauta tilaa tai tarkista kansion oikeudet.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored. Your data is unchanged. Choose another backup.</source>
        <translation>Varmuuskopio {file} on vioittunut, eikä sitä palautettu. Tiedot ovat ennallaan. Valitse toinen varmuuskopio.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {file} ({cause}). Your data is unchanged.</source>
        <translation>Varmuuskopiota ei voitu palauttaa tiedoston {file} tilalle ({cause}). Tiedot ovat ennallaan. Sulje tiedosto muissa ohjelmissa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This has been deleted meanwhile. Nothing was changed; undo brings it back.</source>
        <translation>Tämä on sillä välin poistettu. Mitään ei muutettu. Kumoa-toiminto palauttaa sen.</translation>
    </message>
    <message>
        <source>This can&apos;t be deleted or changed so, because something else still refers to it. Nothing was changed.</source>
        <translation>Tätä ei voi poistaa tai muuttaa näin, koska jokin muu tieto viittaa siihen. Mitään ei muutettu. Poista ensin viittaus.</translation>
    </message>
    <message>
        <source>“{text}” fits more than one. Give more of it: {candidates}.</source>
        <translation>”{text}” sopii useampaan. Täsmennä: {candidates}.</translation>
    </message>
    <message>
        <source>Nothing was found with “{text}”.</source>
        <translation>Haulla ”{text}” ei löytynyt mitään.</translation>
    </message>
    <message>
        <source>The text “{text}” holds an invisible character that can&apos;t be stored. Write the text again.</source>
        <translation>Tekstissä ”{text}” on näkymätön merkki, jota ei voi tallentaa. Kirjoita teksti uudelleen.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Tämä ei voi olla tyhjä, joten mitään ei muutettu. Kirjoita arvo.</translation>
    </message>
    <message>
        <source>The last year can&apos;t be before the first year.</source>
        <translation>Viimeinen vuosi ei voi olla ennen ensimmäistä. Mitään ei muutettu. Korjaa jompikumpi.</translation>
    </message>
    <message>
        <source>A recipient can&apos;t be followed by itself, not even through others. Choose another.</source>
        <translation>Vastaanottaja ei voi seurata itseään, ei edes toisten kautta. Valitse toinen.</translation>
    </message>
    <message>
        <source>A theme can&apos;t be a part of itself, not even through others. Choose another.</source>
        <translation>Painopiste ei voi olla oma osansa, ei edes toisten kautta. Valitse toinen.</translation>
    </message>
    <message>
        <source>A theme is a part of a theme of its own plan. Choose another, or none.</source>
        <translation>Painopiste on oman suunnitelmansa painopisteen osa. Valitse toinen tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>An area can&apos;t lie in itself, not even through others. Choose another parent area.</source>
        <translation>Alue ei voi kuulua itseensä, ei edes muiden alueiden kautta. Valitse toinen ylempi alue.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of {file} while it was open. This change was not stored. Close the workspace and open it again to see what it holds now.</source>
        <translation>Tiedoston {file} tilalle on vaihdettu toinen tiedosto sen ollessa auki. Tätä muutosta ei tallennettu. Sulje työtila ja avaa se uudelleen, niin näet, mitä siinä nyt on.</translation>
    </message>
    <message>
        <source>Another program had changed how {file} is stored. It is stored as before again. The file as it was found is kept: {kept}</source>
        <translation>Toinen ohjelma oli muuttanut tiedoston {file} tallennustapaa. Se on palautettu entiseksi. Tiedosto on tallessa sellaisena kuin se löytyi: {kept}</translation>
    </message>
    <message>
        <source>Another program has changed how {file} is stored. It is shown from a copy; the file was not touched.</source>
        <translation>Toinen ohjelma on muuttanut tiedoston {file} tallennustapaa. Se näytetään kopiosta; tiedostoon ei koskettu.</translation>
    </message>
    <message>
        <source>Beside {file} lay a journal that the file does not need, after a crash or from a program that copies files between computers. The file&apos;s data stayed as it was, and the journal was taken away. Both are kept: {kept}</source>
        <translation>Tiedoston {file} vieressä oli välitiedosto (-journal), jota tiedosto ei tarvitse. Se on jäänyt ohjelman keskeydyttyä tai tullut ohjelmasta, joka kopioi tiedostoja koneiden välillä. Tiedoston tiedot pysyivät ennallaan, ja välitiedosto siirrettiin pois. Molemmat ovat tallessa: {kept}</translation>
    </message>
    <message>
        <source>Beside {file} lies a journal that the file does not need: it is whole without it. Nothing was touched.</source>
        <translation>Tiedoston {file} vieressä on välitiedosto (-journal), jota tiedosto ei tarvitse: se on ehjä ilmankin. Mihinkään ei koskettu.</translation>
    </message>
    <message>
        <source>Choose the meeting whose paper this is.</source>
        <translation>Valitse ensin kokous, jonka asiakirja tehdään.</translation>
    </message>
    <message>
        <source>It can&apos;t be told which column of {file} holds the actions. Choose what each column holds: in the window when you take the file in, on the command line with --map. Nothing was changed.</source>
        <translation>Tiedostosta {file} ei selviä, missä sarakkeessa toimenpiteet ovat. Valitse, mitä sarakkeissa on: ikkunassa tiedostoa tuotaessa, komentorivillä valitsimella --map. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Meeting {label} has been taken to another step meanwhile. Nothing was changed; look at it anew.</source>
        <translation>Kokous {label} on sillä välin siirretty toiseen vaiheeseen. Mitään ei muutettu. Katso kokous uudelleen.</translation>
    </message>
    <message>
        <source>Meeting {label} has no § {section}. Its sections are {known}. Nothing was written.</source>
        <translation>Kokouksessa {label} ei ole pykälää {section}. Sen pykälät ovat {known}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Meeting {label}: choose the § of the extract. Its sections are {known}. Nothing was written.</source>
        <translation>Kokous {label}: valitse pykälä, josta ote tehdään. Pykälät ovat {known}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>No action names {party} as responsible or main actor, so there is nothing to send.</source>
        <translation>Missään toimenpiteessä {party} ei ole vastuutahona tai päätoimijana, joten vietävää ei ole. Valitse toinen taho.</translation>
    </message>
    <message>
        <source>No browser started. Open this file in one, and you have the manual: {file}</source>
        <translation>Selain ei käynnistynyt. Käyttöohjeen saat auki avaamalla selaimeen tämän tiedoston: {file}</translation>
    </message>
    <message>
        <source>No program on this computer opens the file. It is here: {file}</source>
        <translation>Tällä tietokoneella ei ole ohjelmaa, joka avaisi tiedoston. Tiedosto on tässä: {file}</translation>
    </message>
    <message>
        <source>No sheet of {file} is known here. Export a file and copy the rows into it with their headings. Nothing was changed.</source>
        <translation>Tiedostosta {file} ei löytynyt yhtään tuttua välilehteä. Vie tiedosto ja kopioi rivit siihen otsikkoineen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>No table was found in {file}. It needs a row of headings, such as Toimenpide and Vastuutaho, with rows below. Nothing was changed.</source>
        <translation>Tiedostosta {file} ei löytynyt toimenpiteiden taulukkoa. Siinä pitää olla otsikkorivi, esimerkiksi Toimenpide ja Vastuutaho, ja rivejä sen alla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of the year {year}: no meeting and no follow-up. Nothing was written. Choose another year.</source>
        <translation>Vuodelta {year} ei ole kirjattu mitään: ei kokousta eikä seurantaa. Mitään ei tallennettu. Valitse toinen vuosi.</translation>
    </message>
    <message>
        <source>Say which meeting, e.g. 3/2026. The meetings are: {known}. Nothing was written.</source>
        <translation>Anna kokouksen numero ja vuosi, esimerkiksi 3/2026. Kokoukset ovat: {known}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The Word template could not be read, so nothing was written. Save it anew in Word as a .docx file without macros.</source>
        <translation>Word-pohjaa ei voitu lukea, joten mitään ei tallennettu. Tallenna pohja Wordissa uudelleen .docx-muotoon ilman makroja.</translation>
    </message>
    <message>
        <source>The answer could not be written ({cause}). What the command was asked to do has been done.</source>
        <translation>Vastausta ei voitu kirjoittaa ({cause}). Se, mitä komennolta pyydettiin, on tehty.</translation>
    </message>
    <message>
        <source>The changes of {file} are not here any more, so there is nothing to take back. Nothing was changed.</source>
        <translation>Tiedoston {file} muutoksia ei enää ole täällä, joten kumottavaa ei ole. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {now}, but the newest entry in {file} is of {newest}. Set the clock right. What is entered meanwhile is dated after that entry.</source>
        <translation>Tietokoneen kello näyttää {now}, mutta tiedoston {file} uusin merkintä on ajalta {newest}. Korjaa kello. Sillä välin kirjattu merkitään tuon merkinnän jälkeiseksi.</translation>
    </message>
    <message>
        <source>The data has changed since the preview was made. Nothing was taken in; make the preview again.</source>
        <translation>Tiedot ovat muuttuneet esikatselun jälkeen. Mitään ei tuotu. Tee esikatselu uudelleen.</translation>
    </message>
    <message>
        <source>The end can&apos;t be before the start.</source>
        <translation>Loppu ei voi olla ennen alkua. Mitään ei muutettu. Korjaa jompikumpi.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is here: {file}</source>
        <translation>Kansiota ei voitu näyttää. Se on tässä: {file}</translation>
    </message>
    <message>
        <source>The folder of {file} knows no locks, so it is shown as it was when it was opened. What somebody else changes is seen when it is opened again.</source>
        <translation>Tiedoston {file} kansio ei tunne lukituksia, joten tiedosto näytetään sellaisena kuin se oli avattaessa. Muiden tekemät muutokset näkyvät, kun sen avaa uudelleen.</translation>
    </message>
    <message>
        <source>The folder {folder} knows no locks, so two people could write over each other there. {file} can be read. To edit, copy it to a folder of this computer.</source>
        <translation>Kansio {folder} ei tunne lukituksia, joten siellä kaksi voisi kirjoittaa toistensa päälle. Tiedostoa {file} voi lukea. Muokkaamista varten kopioi se tämän tietokoneen omaan kansioon.</translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to the theme {theme}. Choose a goal of the action&apos;s own theme, or change the theme.</source>
        <translation>Tavoite ”{goal}” kuuluu painopisteeseen {theme}. Valitse toimenpiteen oman painopisteen tavoite tai vaihda painopiste.</translation>
    </message>
    <message>
        <source>The goal&apos;s actions are under another theme and would stay there. Move the goal on the page of the plan: its actions go with it.</source>
        <translation>Tavoitteen toimenpiteet ovat toisessa painopisteessä ja jäisivät sinne. Siirrä tavoite Suunnitelma-sivulla: sen toimenpiteet siirtyvät mukana.</translation>
    </message>
    <message>
        <source>The invitation to meeting {label} is marked as sent. Go back to the agenda first.</source>
        <translation>Kokouksen {label} kutsu on merkitty lähetetyksi. Palaa ensin esityslistaan.</translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped, so it was taken back. The file as it was found is kept: {kept}</source>
        <translation>Tiedoston {file} viimeisin muutos oli kesken, kun ohjelma tai tietokone pysähtyi, joten se peruttiin. Tiedosto on tallessa sellaisena kuin se löytyi: {kept}</translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped. The file is shown as it was before that change, and was not touched.</source>
        <translation>Tiedoston {file} viimeisin muutos oli kesken, kun ohjelma tai tietokone pysähtyi. Tiedosto näytetään sellaisena kuin se oli ennen muutosta; siihen ei koskettu.</translation>
    </message>
    <message>
        <source>The logo could not be read, so nothing was written. Choose a PNG or JPEG picture of ordinary size.</source>
        <translation>Logoa ei voitu lukea, joten mitään ei tallennettu. Valitse tavallisen kokoinen PNG- tai JPEG-kuva.</translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}.</source>
        <translation>Luvun pitää olla {least}–{most}.</translation>
    </message>
    <message>
        <source>The parent area has a part called {name} already.</source>
        <translation>Samassa ylemmässä alueessa on jo alue {name}. Anna toinen nimi.</translation>
    </message>
    <message>
        <source>The path of {file} is {over} characters too long, for the workspace or for what is kept beside it. Nothing was changed. Give the file or its folders shorter names, or move it nearer to the root of the disk.</source>
        <translation>Tiedoston {file} nimi tai polku on {over} merkkiä liian pitkä työtilalle tai sen viereen tallennettaville tiedostoille. Mitään ei muutettu. Lyhennä tiedoston tai kansioiden nimiä tai siirrä tiedosto lähemmäs levyn juurta.</translation>
    </message>
    <message>
        <source>The plan has a theme with the code {code} already.</source>
        <translation>Suunnitelmassa on jo painopiste, jonka tunnus on {code}. Mitään ei muutettu. Anna toinen tunnus.</translation>
    </message>
    <message>
        <source>The program or the computer stopped just after “{excel}” had been taken in to {file}. It was taken in whole; there is nothing to do.</source>
        <translation>Ohjelma tai tietokone pysähtyi heti sen jälkeen, kun tiedosto ”{excel}” oli tuotu työtilaan {file}. Se tuotiin kokonaan, eikä sinun tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while “{excel}” was being taken in to {file}. Nothing of it was taken, and your data is as it was before. Take the file in again.</source>
        <translation>Ohjelma tai tietokone pysähtyi, kun tiedostoa ”{excel}” tuotiin työtilaan {file}. Siitä ei tuotu mitään, ja tietosi ovat ennallaan. Tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The public copy was not written: no ground says why these are confidential: {items}. Write the ground beside each, then try again.</source>
        <translation>Julkista kopiota ei tallennettu: näiden salassapidon perustetta ei ole kirjattu: {items}. Kirjaa kunkin peruste ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The reading of {file} ended suddenly: there is something in the file that no program should have to read. Open it where it was made, save it as .xlsx and try again. Nothing was changed.</source>
        <translation>Tiedoston {file} lukeminen päättyi äkisti: siinä on jotain, mitä mikään ohjelma ei pysty lukemaan. Avaa se ohjelmassa, jolla se on tehty, tallenna se muotoon .xlsx ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The text is too long: it has {length} characters, and there is room for {most}. Shorten it.</source>
        <translation>Teksti on liian pitkä: siinä on {length} merkkiä, ja tilaa on {most} merkille. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The theme belongs to another plan than the action. Choose a theme of the action&apos;s own plan.</source>
        <translation>Painopiste kuuluu toiseen suunnitelmaan kuin toimenpide. Valitse toimenpiteen oman suunnitelman painopiste.</translation>
    </message>
    <message>
        <source>The theme&apos;s actions are in another plan and would stay there. The theme stays in its plan.</source>
        <translation>Painopisteen toimenpiteet ovat toisessa suunnitelmassa ja jäisivät sinne. Painopiste pysyy omassa suunnitelmassaan.</translation>
    </message>
    <message>
        <source>The year {year} has not begun yet, so there is nothing to report. Nothing was written.</source>
        <translation>Vuosi {year} ei ole vielä alkanut, joten siitä ei ole raportoitavaa. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The year {year} stands there twice. Write its costs as one sum.</source>
        <translation>Vuosi {year} on mukana kahdesti. Kirjoita sen kustannukset yhtenä summana.</translation>
    </message>
    <message>
        <source>There is no open public action with a due date. Nothing was written.</source>
        <translation>Avoimia julkisia toimenpiteitä, joilla on määräaika, ei ole. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>There is no plan here that the file could go into. Make a plan first. Nothing was changed.</source>
        <translation>Täällä ei ole suunnitelmaa, johon tiedoston voisi tuoda. Tee ensin suunnitelma. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. Choose among these: {known}. Nothing was written.</source>
        <translation>Välilehteä ”{sheet}” ei ole. Valitse näistä: {known}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>a Turva workspace is there, and it was left as it is</source>
        <translation>siinä paikassa on Turvan työtila, ja se jätettiin ennalleen</translation>
    </message>
    <message>
        <source>a file stands where the folder should be</source>
        <translation>kansion paikalla on tiedosto</translation>
    </message>
    <message>
        <source>a pipe or a device is there</source>
        <translation>paikalla on putki tai laite</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>se on kansio</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>se on auki toisessa ohjelmassa</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>ei käyttöoikeutta</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t answer</source>
        <translation>levy ei vastaa</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>the folder is not there or can&apos;t be used</source>
        <translation>kansiota ei ole tai se ei ole käytettävissä</translation>
    </message>
    <message>
        <source>the links lead to each other in a circle</source>
        <translation>linkit johtavat kehää toisiinsa</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>nimi on liian pitkä</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>kirjoitussuojattu</translation>
    </message>
    <message>
        <source>{body}: in the file that was replaced, § {section} and meeting {meeting}/{year} had been given already. The restored file would give the later numbers again: see to it before the next invitation leaves.</source>
        <translation>{body}: korvatussa tiedostossa oli jo annettu § {section} ja kokous {meeting}/{year}. Palautettu tiedosto antaisi myöhemmät numerot uudelleen: tarkista numerointi, ennen kuin lähetät seuraavan kutsun.</translation>
    </message>
    <message>
        <source>{file} could not be read as JSON ({cause}). Nothing was taken in; correct it and try again.</source>
        <translation>Tiedostoa {file} ei voitu lukea JSON-muodossa ({cause}). Mitään ei tuotu; korjaa tiedosto ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} could not be read in {seconds} seconds, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation>Tiedostoa {file} ei saatu luettua {seconds} sekunnissa, joten sen lukeminen lopetettiin. Tallenna siitä uusi tiedosto, jossa on vain tarvittavat rivit, ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in Excel, close it there and try again.</source>
        <translation>Tiedostoa {file} ei voitu tallentaa ({cause}). Jos se on auki Excelissä, sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} does not hold a preview&apos;s conflicts. Give the list that --json tells, with a choose for each. Nothing was taken in.</source>
        <translation>Tiedostossa {file} ei ole esikatselun ristiriitoja. Anna luettelo, jonka --json kertoo, ja kullekin choose. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>{file} does not hold answers. Give an object in which each question&apos;s key has its answer. Nothing was taken in.</source>
        <translation>Tiedostossa {file} ei ole vastauksia. Anna olio, jossa kunkin kysymyksen avaimella on vastaus. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>{file} has changed since it was looked at. Look at it again. Nothing was written.</source>
        <translation>{file} on muuttunut sen jälkeen, kun sitä katsottiin. Katso se uudelleen. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>{file} has more filled cells than can be taken in at once. Divide it. Nothing was changed.</source>
        <translation>Tiedostossa {file} on enemmän täytettyjä soluja kuin kerralla voi tuoda. Jaa se osiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} holds commands that are not Turva&apos;s ({commands}): they could change other data with every edit. The file was not touched. It can be read; to edit, restore a backup or ask for the file again.</source>
        <translation>Tiedostossa {file} on komentoja, jotka eivät ole Turvan ({commands}): ne voisivat muuttaa muita tietoja jokaisen muokkauksen yhteydessä. Tiedostoon ei koskettu. Sitä voi lukea; muokkaamista varten palauta varmuuskopio tai pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>{file} holds definitions that can harm a computer, so it was refused. Nothing was changed.</source>
        <translation>{file} sisältää määrittelyjä, jotka voivat vahingoittaa tietokonetta, joten se hylättiin. Pyydä tiedosto uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: it was not copied to its end. Fetch or ask for the file again. Nothing was changed.</source>
        <translation>{file} sisältää pelkkiä nollia: sitä ei ole kopioitu loppuun. Hae tai pyydä tiedosto uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is a backup of another workspace ({name}) and was not restored. Your data is unchanged. To use it, open it as a file of its own.</source>
        <translation>{file} on toisen työtilan ({name}) varmuuskopio, joten sitä ei palautettu. Tiedot ovat ennallaan. Jos haluat käyttää sitä, avaa se omana tiedostonaan.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again. Nothing was changed.</source>
        <translation>{file} on binaarinen työkirja (.xlsb). Tallenna se Excelissä .xlsx-muotoon ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a workspace in it: a file whose name ends in .turva.</source>
        <translation>{file} on kansio. Valitse siitä työtila: tiedosto, jonka nimen pääte on .turva.</translation>
    </message>
    <message>
        <source>{file} is a link that leads to no file: the links lead to each other in a circle. Nothing was done. Choose the file itself.</source>
        <translation>{file} on linkki, joka ei johda tiedostoon: linkit johtavat kehää toisiinsa. Mitään ei tehty. Valitse itse tiedosto.</translation>
    </message>
    <message>
        <source>{file} is a pipe or a device and no file, so nothing was done. Choose a file.</source>
        <translation>{file} on putki tai laite eikä tiedosto, joten mitään ei tehty. Valitse tiedosto.</translation>
    </message>
    <message>
        <source>{file} is a table of Apple Numbers. Export it as an Excel file in Numbers and try again. Nothing was changed.</source>
        <translation>{file} on Applen Numbers-taulukko. Vie se Numbersissa Excel-tiedostoksi ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML that was named as a workbook. Open it in Excel, save it as .xlsx and try again. Nothing was changed.</source>
        <translation>{file} on verkkosivu tai XML-tiedosto, jolle on annettu työkirjan nimi. Avaa se Excelissä, tallenna .xlsx-muotoon ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is an export of Turva, so its columns are known. Leave --map out and try again. Nothing was changed.</source>
        <translation>{file} on Turvan vientitiedosto, joten sen sarakkeet tunnetaan. Jätä --map pois ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read. Open and save it in Excel, or ask for it again. Nothing was changed.</source>
        <translation>{file} on vioittunut, eikä sitä voitu lukea. Avaa ja tallenna se Excelissä tai pyydä se uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is empty, so it is no workspace: a program that copies files between computers may have emptied it. The file was not touched. Restore the newest backup, or look for an earlier version where the folder is kept.</source>
        <translation>{file} ei ole Turvan työtila, sillä se on tyhjä: tiedostoja koneiden välillä kopioiva ohjelma on voinut tyhjentää sen. Tiedostoon ei koskettu. Palauta uusin varmuuskopio tai etsi aiempi versio palvelusta, jossa kansio on.</translation>
    </message>
    <message>
        <source>{file} is empty. Ask for the file again. Nothing was changed.</source>
        <translation>{file} on tyhjä. Pyydä tiedosto uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is from {theirs}, and this workspace is that of {ours}. Open the right workspace. Nothing was changed.</source>
        <translation>Tiedosto {file} on toisesta työtilasta: {theirs}. Tämä työtila: {ours}. Avaa oikea työtila. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB and was not taken. Choose a smaller file.</source>
        <translation>{file} on suurempi kuin {limit} Mt, eikä sitä tuotu. Mitään ei muutettu. Valitse pienempi tiedosto.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, so it was not read. Remove pictures and try again.</source>
        <translation>{file} on suurempi kuin {megabytes} Mt, joten sitä ei luettu. Mitään ei muutettu. Poista tiedostosta kuvat ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} is no longer in {folder}: it has been moved, renamed or deleted, or its disk is gone. This change was not stored; all before it are in the file. Put it back and open it again, or restore the newest backup.</source>
        <translation>{file} ei ole enää kansiossa {folder}: se on siirretty, nimetty uudelleen tai poistettu, tai levy ei ole käytettävissä. Tätä muutosta ei tallennettu; kaikki aiemmat ovat tiedostossa. Palauta tiedosto paikalleen ja avaa se uudelleen, tai palauta uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>{file} is not a Turva workspace. The file was not touched. Choose another file; if this was a workspace, restore its newest backup.</source>
        <translation>{file} ei ole Turvan työtila. Tiedostoon ei koskettu. Valitse toinen tiedosto; jos tämä oli työtila, palauta sen uusin varmuuskopio.</translation>
    </message>
    <message>
        <source>{file} is not a mapping. Save what “turva import … --json” tells as “mapping”, edit that, and give it with --map. Nothing was changed.</source>
        <translation>{file} ei kerro, mitä sarakkeissa on. Tallenna komennon ”turva import … --json” vastauksesta kohta ”mapping”, muokkaa sitä ja anna se valitsimella --map. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is only the mark that Excel leaves while a workbook is open. Choose the workbook itself, the name without ~$. Nothing was changed.</source>
        <translation>{file} on vain Excelin aputiedosto avoinna olevasta työkirjasta. Valitse itse työkirja, jonka nimessä ei ole merkkejä ~$. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is only what a Mac writes beside a file. Choose the workbook itself, the name without ._ in front. Nothing was changed.</source>
        <translation>{file} on vain Macin tiedoston viereen kirjoittama aputiedosto. Valitse itse työkirja: nimi ilman alun merkkejä ._ Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere, perhaps under another of its names. You can read it; to edit, close it there first.</source>
        <translation>{file} on muokattavana muualla, ehkä toisella nimellään. Voit lukea sitä; muokkaamista varten sulje se ensin siellä.</translation>
    </message>
    <message>
        <source>{file} is protected with a password or a sensitivity label. Save it in Excel without the protection and try again. Nothing was changed.</source>
        <translation>{file} on suojattu salasanalla tai luokittelumerkinnällä. Tallenna se Excelissä ilman suojausta ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is put together in a way no spreadsheet program does, so it was refused. Nothing was changed.</source>
        <translation>Tiedoston {file} rakenne on sellainen, jota mikään taulukkolaskentaohjelma ei tuota, joten se hylättiin. Pyydä tiedosto uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} is the file that was sent, and it is never written over. Give another name. Nothing was written.</source>
        <translation>{file} on lähettäjän oma tiedosto, eikä sen päälle tallenneta. Anna toinen nimi. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>{file} is the workspace you work in. Give the copy another name or folder.</source>
        <translation>{file} on työtila, jossa olet. Anna kopiolle toinen nimi tai kansio.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Give another name, or add --force to write over it.</source>
        <translation>{file} on jo olemassa, ja se jätettiin ennalleen. Anna toinen nimi, tai korvaa tiedosto valinnalla --force.</translation>
    </message>
    <message>
        <source>{file} is write-protected, so it can only be read. To edit it, take the protection away in the file&apos;s properties.</source>
        <translation>{file} on kirjoitussuojattu, joten sitä voi vain lukea. Jos haluat muokata, poista suojaus tiedoston ominaisuuksista.</translation>
    </message>
    <message>
        <source>{file} names the table or column {place}, which the file to be taken in doesn&apos;t have. Make the mapping anew with “turva import … --json”. Nothing was changed.</source>
        <translation>{file} mainitsee taulukon tai sarakkeen {place}, jota tuotavassa tiedostossa ei ole. Pyydä ”mapping” uudelleen komennolla ”turva import … --json”. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} names “{word}”, which is none of these: {known}. Nothing was changed.</source>
        <translation>{file} mainitsee sanan ”{word}”, joka ei ole mikään näistä: {known}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} unpacks into far more than such a file should, so it was refused. Nothing was changed.</source>
        <translation>{file} purkautuu paljon suuremmaksi kuin tällaisen tiedoston pitäisi, joten se hylättiin. Pyydä tiedosto uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} was brought to the form of this version of the program. The file as it was before is kept: {kept}</source>
        <translation>{file} päivitettiin ohjelman tähän versioon. Tiedosto on tallessa sellaisena kuin se oli sitä ennen: {kept}</translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. Update the program and try again. Nothing was changed.</source>
        <translation>{file} on tehty uudemmalla Turvalla. Päivitä ohjelma ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} was made with so much newer a Turva that this one can&apos;t read it. Update the program. The file was not touched.</source>
        <translation>{file} on tehty niin paljon uudemmalla Turvalla, ettei tämä ohjelma osaa lukea sitä. Päivitä ohjelma. Tiedostoon ei koskettu.</translation>
    </message>
    <message>
        <source>{file} was not taken in, and nothing was changed: something in it can&apos;t be taken, the first at {first} ({stops} in all). Mend it in the file and try again, or take the rest.</source>
        <translation>Tiedostoa {file} ei tuotu eikä mitään muutettu: siinä on kohtia, joita ei voi tuoda, ensimmäinen {first} (yhteensä {stops}). Korjaa ne tiedostoon ja yritä uudelleen tai tuo muut.</translation>
    </message>
    <message>
        <source>{file} was not written, and nothing was changed: it would hold a personal identity code: {places}. Take the code out of the text, then try again.</source>
        <translation>Tiedostoa {file} ei tallennettu eikä mitään muutettu: siinä olisi henkilötunnus: {places}. Poista tunnus tekstistä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>{file} was not written: it would be {megabytes} MB, and what is larger than {most} MB can&apos;t be taken in again. Choose fewer sheets, or only one party&apos;s actions.</source>
        <translation>Tiedostoa {file} ei kirjoitettu: sen koko olisi {megabytes} Mt, eikä yli {most} Mt:n tiedostoa voi enää tuoda takaisin. Valitse vähemmän taulukoita tai vain yhden tahon toimenpiteet.</translation>
    </message>
    <message>
        <source>{file} was not written: the name must end in .xlsx.</source>
        <translation>Tiedostoa {file} ei tallennettu: nimen päätteen on oltava .xlsx.</translation>
    </message>
    <message>
        <source>{file} would take more memory than a table should, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation>{file} veisi enemmän muistia kuin taulukon kuuluisi, joten sen lukeminen lopetettiin. Tallenna siitä uusi tiedosto, jossa on vain tarvittavat rivit, ja yritä uudelleen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{option} speaks of one file, but several were given. Take that file in by itself. Nothing was changed.</source>
        <translation>{option} koskee yhtä tiedostoa, mutta annoit useita. Tuo se tiedosto erikseen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{place} in {file} is no longer as it was in the preview. Nothing was taken in; make the preview again.</source>
        <translation>Tiedoston {file} kohta {place} ei ole enää sama kuin esikatselussa. Mitään ei tuotu; tee esikatselu uudelleen.</translation>
    </message>
    <message>
        <source>{record}: {why} Nothing was taken in. Choose otherwise among the changes, or have the file corrected.</source>
        <translation>{record}: {why} Mitään ei tuotu. Muuta valintojasi tai pyydä korjattu tiedosto.</translation>
    </message>
    <message>
        <source>§ numbers after § {section} have already been given in another meeting of the year, so these stay as they are.</source>
        <translation>Vuoden toisessa kokouksessa on jo annettu pykäliä § {section} jälkeen, joten nämä numerot pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>§ {section} has been given, so it keeps its place and can&apos;t be deleted. If the invitation never left, go back to the agenda and take the § numbers off.</source>
        <translation>§ {section} on jo annettu, joten asia pysyy paikallaan eikä sitä voi poistaa. Jos kutsua ei ole lähetetty, palaa esityslistaan ja poista pykälänumerot.</translation>
    </message>
    <message>
        <source>“{choice}” can&apos;t be chosen for {place} in {file}. Choose one of: {choices}. Nothing was taken in.</source>
        <translation>Tiedostossa {file} kohdalle {place} ei voi valita ”{choice}”. Valitse jokin näistä: {choices}. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>“{text}” is not a number, so the old value stayed. Write e.g. 12 or 3.5; leave empty if not known.</source>
        <translation>”{text}” ei ole luku, joten vanha arvo jäi voimaan. Kirjoita esim. 12 tai 3,5; jätä tyhjäksi, jos arvoa ei tiedetä.</translation>
    </message>
    <message>
        <source>“{text}” is not a year, so the old one stayed. Write it with four digits, e.g. 2026.</source>
        <translation>”{text}” ei ole vuosi, joten vanha jäi voimaan. Kirjoita vuosi neljällä numerolla, esim. 2026.</translation>
    </message>
    <message>
        <source>“{text}” means the area {area} already. Take it away there first.</source>
        <translation>”{text}” tarkoittaa jo aluetta {area}. Poista se ensin sieltä.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
        <source>{name} has meetings, so it can&apos;t be deleted. Mark it as no longer active instead.</source>
        <translation>Toimielimellä {name} on kokouksia, joten sitä ei voi poistaa. Mitään ei muutettu. Voit poistaa sen tiedoista valinnan ”Toiminnassa”.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved and locked. Write a correction instead.</source>
        <translation>Kokouksen {label} pöytäkirja on hyväksytty ja lukittu, joten mitään ei muutettu. Kirjoita korjaus kokouksen tietoihin.</translation>
    </message>
    <message>
        <source>There is no meeting {label} in this workspace. The meetings are: {known}.</source>
        <translation>Työtilassa ei ole kokousta {label}. Kokoukset ovat: {known}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>More than one body has a meeting {label}: {bodies}. Say which one.</source>
        <translation>Kokous {label} on usealla toimielimellä: {bodies}. Ilmoita, mikä niistä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The body has a meeting {label} already.</source>
        <translation>Toimielimellä on jo kokous {label}. Mitään ei muutettu. Anna toinen numero.</translation>
    </message>
    <message>
        <source>The agenda of meeting {label} has been sent, so the meeting can&apos;t be deleted: its § numbers would be lost.</source>
        <translation>Kokouksen {label} esityslista on lähetetty, joten kokousta ei voi poistaa: sen pykälänumerot katoaisivat. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The § numbers of meeting {label} belong to the year {year}, so it can&apos;t be moved to another year or body.</source>
        <translation>Kokouksen {label} pykälänumerot kuuluvat vuoteen {year}, joten kokousta ei voi siirtää toiseen vuoteen tai toimielimeen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are not approved yet: change the text itself.</source>
        <translation>Kokouksen {label} pöytäkirjaa ei ole vielä hyväksytty, joten korjausta ei tarvita. Muuta tekstiä suoraan.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved already.</source>
        <translation>Kokouksen {label} pöytäkirja on jo hyväksytty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Meeting {label} is at its first step already.</source>
        <translation>Kokous {label} on jo ensimmäisessä vaiheessaan. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Write why this is dropped; the reason goes in the minutes.</source>
        <translation>Kirjoita, miksi tästä luovutaan. Peruste tulee pöytäkirjaan.</translation>
    </message>
    <message>
        <source>Give the new date to which this is moved.</source>
        <translation>Anna uusi määräaika, johon tämä siirretään. Mitään ei vielä muutettu.</translation>
    </message>
    <message>
        <source>The workspace has no plan that could hold the action. Add a plan first.</source>
        <translation>Työtilassa ei ole suunnitelmaa, johon toimenpiteen voisi lisätä. Mitään ei muutettu. Lisää ensin suunnitelma.</translation>
    </message>
    <message>
        <source>The attachment&apos;s content is damaged. Restore the newest backup or add the file again.</source>
        <translation>Liitteen sisältö on vioittunut; muut tiedot ovat ennallaan. Palauta uusin varmuuskopio tai lisää tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>{file} is {size} MB. Attachments may have at most {limit} MB; make the file smaller.</source>
        <translation>Tiedoston {file} koko on {size} Mt, joten sitä ei lisätty. Liite voi olla enintään {limit} Mt. Pienennä tiedostoa.</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .docx or .html: {file}</source>
        <translation>Mitään ei tallennettu. Tiedoston nimen päätteen on oltava .pdf, .docx tai .html: {file}</translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in another program, close it there and try again.</source>
        <translation>Tiedostoa {file} ei voitu tallentaa ({cause}). Jos se on auki toisessa ohjelmassa, sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The workspace has no plan yet. Add one first.</source>
        <translation>Työtilassa ei ole vielä suunnitelmaa, joten mitään ei tehty. Lisää suunnitelma ensin.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje ilmoitus</translation>
    </message>
    <message>
        <source>Undo: {message}</source>
        <translation>Kumoa: {message}</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesField</name>
    <message>
        <source>There is no municipality “{name}”.</source>
        <translation>Kuntaa ”{name}” ei ole.</translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Write the name or the code</source>
        <translation>Kirjoita nimi tai kuntanumero</translation>
    </message>
    <message>
        <source>There is no such municipality. Choose one from the list that opens as you type.</source>
        <translation>Tällaista kuntaa ei ole. Valitse kunta luettelosta, joka aukeaa kirjoittaessa.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Separate names with a comma</source>
        <translation>Erota nimet pilkulla</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Main navigation</source>
        <translation>Päävalikko</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Parts of the network</source>
        <translation>Verkoston osat</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Uusi toimielin</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Uusi alue</translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation>&amp;Uusi tähän luetteloon</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen one</source>
        <translation>&amp;Poista valittu</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>The body&apos;s agenda template</source>
        <translation>Toimielimen esityslistapohja</translation>
    </message>
    <message>
        <source>The last meeting&apos;s agenda</source>
        <translation>Edellisen kokouksen esityslista</translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation>Tyhjä esityslista</translation>
    </message>
    <message>
        <source>&amp;Make the meeting</source>
        <translation>&amp;Luo kokous</translation>
    </message>
    <message>
        <source>From the waiting list</source>
        <translation>Ehdotuksista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Uusi kokous</translation>
    </message>
    <message>
        <source>Group or body</source>
        <translation>Ryhmä tai toimielin</translation>
    </message>
    <message>
        <source>Agenda starts from</source>
        <translation>Esityslistan pohjaksi</translation>
    </message>
    <message>
        <source>Give the day of the meeting.</source>
        <translation>Anna kokouksen päivä.</translation>
    </message>
    <message>
        <source>The meeting was not made.</source>
        <translation>Kokousta ei luotu.</translation>
    </message>
    <message>
        <source>Add a body in the network first.</source>
        <translation>Lisää ensin toimielin verkostoon.</translation>
    </message>
    <message>
        <source>The meeting gets the number {number}.</source>
        <translation>Kokous saa numeron {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished matter(s) come to its agenda.</source>
        <translation>
            <numerusform>Esityslistalle tulee %n keskeneräinen asia.</numerusform>
            <numerusform>Esityslistalle tulee %n keskeneräistä asiaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) come to its follow-up.</source>
        <translation>
            <numerusform>Seurantaan tulee %n avoin toimenpide.</numerusform>
            <numerusform>Seurantaan tulee %n avointa toimenpidettä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlanMenu</name>
    <message>
        <source>New &amp;plan</source>
        <translation>Uusi &amp;suunnitelma</translation>
    </message>
    <message>
        <source>Continue from {period}: &amp;themes and goals</source>
        <translation>Jatka suunnitelmaa {period}: &amp;painopisteet ja tavoitteet</translation>
    </message>
    <message>
        <source>Continue from {period}: themes &amp;only</source>
        <translation>Jatka suunnitelmaa {period}: &amp;vain painopisteet</translation>
    </message>
    <message>
        <source>From the template: {name}</source>
        <translation>Mallipohjasta: {name}</translation>
    </message>
    <message>
        <source>&amp;Empty plan</source>
        <translation>&amp;Tyhjä suunnitelma</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>the meeting was on {day}</source>
        <translation>kokous oli {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>myöhässä %n päivän</numerusform>
            <numerusform>myöhässä %n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a decision</source>
        <translation>
            <numerusform>%n asia ilman päätöstä</numerusform>
            <numerusform>%n asiaa ilman päätöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the group&apos;s members</source>
        <translation>Lisää työryhmän jäsenet</translation>
    </message>
    <message>
        <source>Approve the memo</source>
        <translation>Hyväksy muistio</translation>
    </message>
    <message>
        <source>Begin the safety plan</source>
        <translation>Aloita turvallisuussuunnitelma</translation>
    </message>
    <message>
        <source>Choose the plan&apos;s themes</source>
        <translation>Valitse suunnitelman painopisteet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Have the memo checked</source>
        <translation>Tarkastuta muistio</translation>
    </message>
    <message>
        <source>Send the approved memo</source>
        <translation>Lähetä hyväksytty muistio</translation>
    </message>
    <message>
        <source>Send the approved minutes</source>
        <translation>Lähetä hyväksytty pöytäkirja</translation>
    </message>
    <message>
        <source>Set the next meeting&apos;s date</source>
        <translation>Sovi seuraavan kokouksen päivä</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Määräaika oli</translation>
    </message>
    <message>
        <source>Write down the plan&apos;s actions</source>
        <translation>Kirjaa suunnitelman toimenpiteet</translation>
    </message>
    <message>
        <source>Write the memo</source>
        <translation>Kirjoita muistio</translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation>hyväksytty {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitation and the agenda</source>
        <translation>Lähetä kutsu ja esityslista</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Kirjoita pöytäkirja</translation>
    </message>
    <message>
        <source>Have the minutes checked</source>
        <translation>Tarkastuta pöytäkirja</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Hyväksy pöytäkirja</translation>
    </message>
    <message>
        <source>Write the missing decisions</source>
        <translation>Kirjaa puuttuvat päätökset</translation>
    </message>
    <message>
        <source>Send the plan to the region for the first time</source>
        <translation>Vie suunnitelma alueelle ensimmäisen kerran</translation>
    </message>
</context>
<context>
    <name>NodeLook</name>
    <message>
        <source>Part of the plan</source>
        <translation>Suunnitelman osa</translation>
    </message>
    <message>
        <source>Actions without a theme</source>
        <translation>Toimenpiteet ilman painopistettä</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>ei vielä tekstiä</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <translation>{done}/{total} toteutunut</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Kirjoita kokonaisluku.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Kokous</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Asia</translation>
    </message>
    <message>
        <source>&amp;Responsible party</source>
        <translation>&amp;Vastuutaho</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>V&amp;uosi</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Suunnitelma</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>K&amp;enelle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>K&amp;ieli</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Verkkosivu (HTML)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>The plan in force</source>
        <translation>Voimassa oleva suunnitelma</translation>
    </message>
    <message>
        <source>{language}, as usual</source>
        <translation>{language} (oletus)</translation>
    </message>
    <message>
        <source>Everybody: a public copy</source>
        <translation>Kaikille: julkinen kopio</translation>
    </message>
    <message>
        <source>The group itself: in full</source>
        <translation>Työryhmälle: koko asiakirja</translation>
    </message>
    <message>
        <source>Partners: nothing confidential</source>
        <translation>Yhteistyötahoille: ei salaista</translation>
    </message>
</context>
<context>
    <name>OrganisationsView</name>
    <message>
        <source>Kind in the list</source>
        <translation>Rajaa lajin mukaan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Ei vielä organisaatioita</translation>
    </message>
    <message>
        <source>Authorities, associations, parishes and businesses that work for safety in the municipality.</source>
        <translation>Viranomaiset, järjestöt, seurakunnat ja yritykset, jotka tekevät turvallisuustyötä kunnassa.</translation>
    </message>
    <message>
        <source>Add the first organisation</source>
        <translation>Lisää ensimmäinen organisaatio</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Valitse organisaatio luettelosta.</translation>
    </message>
    <message>
        <source>A role rather than a name</source>
        <translation>Nimike, ei henkilön nimi</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Kuinka monta niitä on</translation>
    </message>
    <message>
        <source>For a group of actors of which only the number is known. Empty: not known.</source>
        <translation>Toimijaryhmälle, josta tunnetaan vain määrä. Tyhjä: ei tiedossa.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Uusi organisaatio</translation>
    </message>
    <message>
        <source>Nobody in the list of people.</source>
        <translation>Ei ketään henkilöluettelossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n in number</source>
        <translation>
            <numerusform>%n kpl</numerusform>
            <numerusform>%n kpl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in number on {date}</source>
        <translation>
            <numerusform>%n kpl {date}</numerusform>
            <numerusform>%n kpl {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherFiles</name>
    <message>
        <source>{file} – to be mended.xlsx</source>
        <translation>{file} – korjattavat.xlsx</translation>
    </message>
    <message>
        <source>Empty template.xlsx</source>
        <translation>Tyhjä pohja.xlsx</translation>
    </message>
    <message>
        <source>{file} – not taken in.xlsx</source>
        <translation>{file} – tuomatta jääneet.xlsx</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} tallennettiin.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Tallennetaan tiedostoa {file}</translation>
    </message>
</context>
<context>
    <name>PaperBeside</name>
    <message>
        <source>Preview of the meeting&apos;s paper</source>
        <translation>Kokouksen asiakirjan esikatselu</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Muodostetaan esikatselua</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Making the document</source>
        <translation>Laaditaan asiakirjaa</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Tallennettu: {file}.</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>Sähköpostiluonnos (*.eml)</translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation>Kalenterimerkintä (*.ics)</translation>
    </message>
    <message>
        <source>due-dates.ics</source>
        <translation>maaraajat.ics</translation>
    </message>
    <message>
        <source>Archive package (*.zip)</source>
        <translation>Arkistopaketti (*.zip)</translation>
    </message>
    <message>
        <source>Save as: {name}</source>
        <translation>Tallenna nimellä: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mail draft to %n recipient(s): {file}.</source>
        <translation>
            <numerusform>Sähköpostiluonnos %n vastaanottajalle: {file}.</numerusform>
            <numerusform>Sähköpostiluonnos %n vastaanottajalle: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail draft: {file}. Write the recipients in your mail program.</source>
        <translation>Sähköpostiluonnos: {file}. Kirjoita vastaanottajat sähköpostiohjelmassasi.</translation>
    </message>
    <message>
        <source>No address: {names}.</source>
        <translation>Osoite puuttuu: {names}.</translation>
    </message>
    <message>
        <source>Too large for a mail: {names}.</source>
        <translation>Liian suuri sähköpostiin: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Archive package of %n file(s): {file}.</source>
        <translation>
            <numerusform>Arkistopaketissa %n tiedosto: {file}.</numerusform>
            <numerusform>Arkistopaketissa %n tiedostoa: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds confidential matter.</source>
        <translation>Siinä on salassa pidettäviä tietoja.</translation>
    </message>
    <message>
        <source>No ground says why these are left out of the public copy: {items}. Write the ground beside each first, or let the copy say that none has been recorded.</source>
        <translation>Näiden salassapidon perustetta ei ole kirjattu: {items}. Kirjaa ensin kunkin peruste, tai kopioon tulee, ettei perustetta ole kirjattu.</translation>
    </message>
    <message>
        <source>Go on without a ground</source>
        <translation>Jatka ilman perustetta</translation>
    </message>
    <message>
        <source>This paper holds confidential matter. Send it only by encrypted mail, to those who may know it.</source>
        <translation>Asiakirjassa on salassa pidettäviä tietoja. Lähetä se vain salatulla sähköpostilla ja vain niille, joilla on oikeus saada tieto.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Tee luonnos</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Tallennetaan tiedostoa {file}</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Documents to make</source>
        <translation>Asiakirjat</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The whole plan, for those who approve it and for the public</source>
        <translation>Koko suunnitelma hyväksyttäväksi ja julkaistavaksi</translation>
    </message>
    <message>
        <source>The year&apos;s meetings, decisions and changes</source>
        <translation>Vuoden kokoukset, päätökset ja muutokset</translation>
    </message>
    <message>
        <source>To a responsible party: what is theirs and by when</source>
        <translation>Vastuutaholle: mitä on tehtävä ja mihin mennessä</translation>
    </message>
    <message>
        <source>To the members before a meeting</source>
        <translation>Jäsenille ennen kokousta</translation>
    </message>
    <message>
        <source>To those whom one decision concerns</source>
        <translation>Niille, joita yksi päätös koskee</translation>
    </message>
    <message>
        <source>What a meeting handled and decided</source>
        <translation>Mitä kokous käsitteli ja päätti</translation>
    </message>
    <message>
        <source>Where the actions stand, theme by theme</source>
        <translation>Toimenpiteiden tila painopisteittäin</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Party in the list</source>
        <translation>Rajaa tahon mukaan</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Kaikki tahot</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Ei vielä henkilöitä</translation>
    </message>
    <message>
        <source>Members, deputies and contacts, by name or by role. They can be added from a body too.</source>
        <translation>Jäsenet, varajäsenet ja yhteyshenkilöt nimellä tai nimikkeellä. Heitä voi lisätä myös toimielimen tiedoissa.</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Lisää ensimmäinen henkilö</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Valitse henkilö luettelosta.</translation>
    </message>
    <message>
        <source>A name, or a role such as the rescue authority&apos;s contact</source>
        <translation>Nimi tai tehtävä, esim. pelastuslaitoksen yhteyshenkilö</translation>
    </message>
    <message>
        <source>The name stands in the group&apos;s own minutes, but not in public copies or in Excel files of roles.</source>
        <translation>Nimi näkyy ryhmän omissa pöytäkirjoissa, mutta ei julkisissa kopioissa eikä Excelissä, jossa ovat vain roolit.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Toimielimissä</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>In no body.</source>
        <translation>Ei missään toimielimessä.</translation>
    </message>
    <message>
        <source>{body}: {role} (not now)</source>
        <translation>{body}: {role} (ei nyt)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Etusivu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Kokoukset</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vaihto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Poista (Del)</translation>
    </message>
    <message>
        <source>Open all of the action and its follow-up</source>
        <translation>Avaa koko toimenpide ja sen seuranta</translation>
    </message>
    <message>
        <source>Who has approved the plan, from the working group to the council: the day, the § and the case number. Each approval is a line of its own.</source>
        <translation>Ketkä ovat hyväksyneet suunnitelman työryhmästä valtuustoon: päivä, § ja asianumero. Jokainen hyväksyntä on oma rivinsä.</translation>
    </message>
    <message>
        <source>The text of the plan, chapter by chapter: background, the present situation, how the plan is followed. Themes, goals and actions are printed after them.</source>
        <translation>Suunnitelman teksti luvuittain: tausta, nykytila ja seuranta. Painopisteet, tavoitteet ja toimenpiteet tulostuvat lukujen jälkeen.</translation>
    </message>
    <message>
        <source>These actions have no theme. Drag each to the theme or goal that it serves.</source>
        <translation>Näillä toimenpiteillä ei ole painopistettä. Vedä kukin sen painopisteen tai tavoitteen alle, johon se kuuluu.</translation>
    </message>
    <message>
        <source>Choose a part of the plan in the tree.</source>
        <translation>Valitse suunnitelman osa puusta.</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>The plan was approved. Superseded by it: {plans}.</source>
        <translation>Suunnitelma merkittiin hyväksytyksi. Se korvasi: {plans}.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Suunnitelman osat</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Hae suunnitelmasta</translation>
    </message>
    <message>
        <source>Add other</source>
        <translation>Lisää muuta</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Lisää jotain muuta</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ei vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>The safety plan of the council term gathers themes, goals and actions. The template brings the usual themes and an outline of chapters; everything can be changed.</source>
        <translation>Valtuustokauden turvallisuussuunnitelma kokoaa painopisteet, tavoitteet ja toimenpiteet. Mallipohjassa ovat tavalliset painopisteet ja lukujen otsikot; kaikkea voi muuttaa.</translation>
    </message>
    <message>
        <source>Begin from the template</source>
        <translation>Aloita mallipohjasta</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>Aloita tyhjästä</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Lisää tähän</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>In the tree: Alt+Up</source>
        <translation>Puussa: Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>In the tree: Alt+Down</source>
        <translation>Puussa: Alt+↓</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>In the tree: Del</source>
        <translation>Puussa: Del</translation>
    </message>
    <message>
        <source>Delete the whole plan</source>
        <translation>Poista koko suunnitelma</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>”{name}” poistettiin.</translation>
    </message>
    <message numerus="yes">
        <source>Moved. The number of %n action(s) doesn&apos;t tell its place any more.</source>
        <translation>
            <numerusform>Siirretty. %n toimenpiteen numero ei enää vastaa paikkaa.</numerusform>
            <numerusform>Siirretty. %n toimenpiteen numerot eivät enää vastaa paikkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Number anew</source>
        <translation>&amp;Numeroi uudelleen</translation>
    </message>
    <message>
        <source>The plan {period} was begun.</source>
        <translation>Suunnitelma {period} aloitettiin.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n muuttunut tieto</numerusform>
            <numerusform>%n muuttunutta tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing row(s)</source>
        <translation>
            <numerusform>%n puuttuva rivi</numerusform>
            <numerusform>%n puuttuvaa riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n uusi rivi</numerusform>
            <numerusform>%n uutta riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged row(s)</source>
        <translation>
            <numerusform>%n ennallaan</numerusform>
            <numerusform>%n ennallaan</numerusform>
        </translation>
    </message>
    <message>
        <source>The file continues “{file}”, taken in on {day}: what that one brought and this one no longer says is taken back.</source>
        <translation>Tiedosto jatkaa tiedostoa ”{file}”, joka tuotiin {day}: mitä se toi ja mitä tässä ei enää ole, perutaan.</translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}, and a newer one of the same sender since: “{file}”, on {day}.</source>
        <translation>Juuri tämä tiedosto on jo tuotu {taken}, ja sen jälkeen saman lähettäjän uudempi: ”{file}”, {day}.</translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}.</source>
        <translation>Juuri tämä tiedosto on jo tuotu {taken}.</translation>
    </message>
    <message>
        <source>This workspace doesn&apos;t know the export that the file was made from, so nobody can tell which side changed a value. Where the file differs, your own value stays unless you choose the file&apos;s.</source>
        <translation>Tämä työtila ei tunne vientiä, josta tiedosto on tehty, joten ei voi tietää, kumpi on muuttanut arvoa. Missä tiedosto eroaa, oma arvosi säilyy, ellet valitse tiedoston arvoa.</translation>
    </message>
    <message>
        <source>changed here too: {change}</source>
        <translation>muuttunut myös täällä: {change}</translation>
    </message>
    <message>
        <source>new: {record}</source>
        <translation>uusi: {record}</translation>
    </message>
    <message>
        <source>not in the file: {record}</source>
        <translation>ei tiedostossa: {record}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Choose the paper to print, and press Ctrl+P.</source>
        <translation>Valitse tulostettava asiakirja ja paina Ctrl+P.</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Asiakirjaa muodostetaan</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{file} is open in another window, which came forward.</source>
        <translation>{file} on auki toisessa ikkunassa, joka nostettiin esiin.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Avaa vain luettavaksi</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Avaa työtila</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvan työtilat (*.turva)</translation>
    </message>
    <message>
        <source>{problem}

The newest good backup was made on {time}.</source>
        <translation>{problem}

Uusin ehjä varmuuskopio on tehty {time}.</translation>
    </message>
    <message>
        <source>{problem}

The newest backup was made on {time}. It is unchecked: its sum is missing.</source>
        <translation>{problem}

Uusin varmuuskopio on tehty {time}. Se on tarkistamaton: sen tarkistussumma puuttuu.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation>Varmuuskopio on käytössä.</translation>
    </message>
    <message>
        <source>The backup is in use. What the file held before is kept: {kept}</source>
        <translation>Varmuuskopio on käytössä. Tiedoston aiempi sisältö on tallessa: {kept}</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Uusi työtila…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Avaa &amp;esimerkkikunta</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Tallenna &amp;kopio nimellä…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>&amp;Sulje työtila</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Suurempi teksti</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Pienempi teksti</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Tavallinen tekstin koko</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Käyttö&amp;ohje</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Lokit</translation>
    </message>
    <message>
        <source>The folder with reports of faults</source>
        <translation>Kansio, jossa ovat vikaraportit</translation>
    </message>
    <message>
        <source>&amp;About Turva</source>
        <translation>&amp;Tietoja Turvasta</translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>Tallenna työtilan kopio</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopio)</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvan työtilat (*.turva)</translation>
    </message>
    <message>
        <source>The copy was written: {file}. You still work in {workspace}.</source>
        <translation>Kopio on kirjoitettu: {file}. Työ jatkuu tiedostossa {workspace}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Tallennetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Varmuuskopio tehty: {file}</translation>
    </message>
    <message>
        <source>About Turva</source>
        <translation>Tietoja Turvasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>Stands beside your changes in the history. It goes to the workspace file.</source>
        <translation>Näkyy muutoshistoriassa muutostesi vieressä. Tallentuu työtilan tiedostoon.</translation>
    </message>
    <message>
        <source>Your name or role</source>
        <translation>Nimesi tai tehtäväsi</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kuka kirjaa</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>As in the computer</source>
        <translation>Tietokoneen mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Suuri kontrasti, vaalea</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Suuri kontrasti, tumma</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The language changes when you start the program again.</source>
        <translation>Kieli vaihtuu, kun käynnistät ohjelman uudelleen.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noin %n sekunti jäljellä</numerusform>
            <numerusform>noin %n sekuntia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Keskeytetään…</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Exists</source>
        <translation>Toiminnassa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Ei vielä vastaanottajia</translation>
    </message>
    <message>
        <source>A recipient is an authority that your Excel files and reports go to.</source>
        <translation>Vastaanottaja on viranomainen, jolle Excel-tiedostot ja raportit lähetetään.</translation>
    </message>
    <message>
        <source>Add the first recipient</source>
        <translation>Lisää ensimmäinen vastaanottaja</translation>
    </message>
    <message>
        <source>Choose a recipient in the list.</source>
        <translation>Valitse vastaanottaja luettelosta.</translation>
    </message>
    <message>
        <source>After its last day files go to the one that follows it. Old files still name the old one.</source>
        <translation>Viimeisen päivän jälkeen tiedostot menevät seuraajalle. Vanhoissa tiedostoissa säilyy vanha nimi.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Uusi vastaanottaja</translation>
    </message>
    <message>
        <source>Files go to: {name}</source>
        <translation>Tiedostot menevät: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Tulossa</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Poistettu: {name}.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+↓)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview of the document</source>
        <translation>Asiakirjan esikatselu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Tallenna…</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Lähetä sähkö&amp;postina…</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>&amp;Save the document…</source>
        <translation>&amp;Tallenna asiakirja…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry…</source>
        <translation>&amp;Kalenterimerkintä…</translation>
    </message>
    <message>
        <source>&amp;Archive package…</source>
        <translation>&amp;Arkistopaketti…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry of the meeting…</source>
        <translation>Kokouksen &amp;kalenterikutsu (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Due dates as calendar entries…</source>
        <translation>&amp;Määräajat kalenterimerkintöinä (.ics)…</translation>
    </message>
    <message>
        <source>Archive package of the &amp;meeting…</source>
        <translation>K&amp;okouksen arkistopaketti…</translation>
    </message>
    <message>
        <source>Archive package of &amp;everything…</source>
        <translation>&amp;Arkistopaketti kaikesta…</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Asiakirjaa muodostetaan</translation>
    </message>
    <message>
        <source>This copy holds confidential matter. Keep it inside the group.</source>
        <translation>Tässä kopiossa on salassa pidettäviä tietoja. Pidä se työryhmän sisällä.</translation>
    </message>
    <message>
        <source>Names of private persons are found by how they are written. Read this public copy through before it leaves.</source>
        <translation>Yksityishenkilöiden nimet löytyvät kirjoitusasun perusteella. Lue tämä julkinen kopio läpi ennen kuin annat sen eteenpäin.</translation>
    </message>
    <message>
        <source>There are no meetings yet. Plan one on the Meetings page.</source>
        <translation>Kokouksia ei vielä ole. Lisää kokous Kokoukset-sivulla.</translation>
    </message>
    <message>
        <source>The items of this meeting have no § yet: they get them when the agenda is sent.</source>
        <translation>Tämän kokouksen asioilla ei ole vielä pykälänumeroita: asiat saavat ne, kun kutsu lähetetään.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>Close the notice of the file</source>
        <translation>Sulje ilmoitus tiedostosta</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Open matters</source>
        <translation>Avoimet asiat</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Huomautus tai peruste</translation>
    </message>
    <message>
        <source>Note or reason for the chosen matter</source>
        <translation>Valitun asian huomautus tai peruste</translation>
    </message>
    <message>
        <source>New date for the chosen matter</source>
        <translation>Valitun asian uusi määräaika</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Uusi määräaika</translation>
    </message>
    <message>
        <source>In the list: 1–4; 0 takes the answer back</source>
        <translation>Luettelossa 1–4; 0 poistaa vastauksen</translation>
    </message>
    <message>
        <source>{title} (unfinished, {meeting})</source>
        <translation>{title} (kesken, {meeting})</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) to review</source>
        <translation>
            <numerusform>%n avoin asia käymättä läpi</numerusform>
            <numerusform>%n avointa asiaa käymättä läpi</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open matter is reviewed</source>
        <translation>Kaikki avoimet asiat on käyty läpi</translation>
    </message>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation>Kirjoita päivä muodossa 3.2.2026.</translation>
    </message>
    <message>
        <source>Not stored: {what} It waits with its matter.</source>
        <translation>Ei tallennettu: {what} Teksti odottaa asiansa kohdalla.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy the ro&amp;ws</source>
        <translation>Kopioi ri&amp;vit</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change the status of the selected (S)</source>
        <translation>Muuta valittujen tilaa (S)</translation>
    </message>
    <message>
        <source>Delete the selected</source>
        <translation>Poista valitut</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAsking</name>
    <message>
        <source>Write it all the same</source>
        <translation>Tallenna silti</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The file does not say which file it was made from. Write into the file that you were sent.</source>
        <translation>Tiedosto ei kerro, mistä tiedostosta se on tehty. Kirjoita siihen tiedostoon, jonka sait.</translation>
    </message>
    <message>
        <source>The file was made from another workspace ({seen}). Write into the file that you were sent.</source>
        <translation>Tiedosto on tehty toisesta työtilasta ({seen}). Kirjoita siihen tiedostoon, jonka sait.</translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Write an apostrophe (&apos;) first, and then what was meant.</source>
        <translation>{place}: Excel on voinut muuttaa kirjoitetun päivämääräksi {seen}. Kirjoita ensin heittomerkki (&apos;) ja sitten se, mitä tarkoitettiin.</translation>
    </message>
    <message>
        <source>{place}: another value was entered in place of “{seen}”.</source>
        <translation>{place}: arvon ”{seen}” tilalle on kirjattu toinen arvo.</translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several, or one? Put a semicolon (;) between several.</source>
        <translation>{place}: tarkoittaako ”{seen}” useaa vai yhtä? Erota useat toisistaan puolipisteellä (;).</translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Give it a heading that tells.</source>
        <translation>{place}: ei ole varmaa, mitä sarakkeessa ”{seen}” on. Anna sarakkeelle otsikko, joka kertoo sen.</translation>
    </message>
    <message>
        <source>{place}: it was settled what “{seen}” means.</source>
        <translation>{place}: on ratkaistu, mitä ”{seen}” tarkoittaa.</translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Tell of it in your message.</source>
        <translation>{place}: välilehdeltä ”{sheet}” ei oteta uusia rivejä (”{seen}”). Kerro asiasta viestissäsi.</translation>
    </message>
    <message>
        <source>{place}: nothing is called “{seen}”. Correct the name.</source>
        <translation>{place}: millään ei ole nimeä ”{seen}”. Korjaa nimi.</translation>
    </message>
    <message>
        <source>{place}: several are called “{seen}”. Tell more exactly which of them is meant.</source>
        <translation>{place}: nimi ”{seen}” on usealla. Kerro tarkemmin, mitä niistä tarkoitetaan.</translation>
    </message>
    <message>
        <source>{place}: the action was completed already; the file says “{seen}”.</source>
        <translation>{place}: toimenpide oli jo toteutunut; tiedostossa on ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and send it again.</source>
        <translation>{place}: solussa on kaava ilman tulosta. Avaa tiedosto Excelissä, tallenna se ja lähetä uudelleen.</translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Write the number that is meant without the percent sign.</source>
        <translation>{place}: solu näyttää prosentteja ({seen}). Kirjoita tarkoitettu luku ilman prosenttimerkkiä.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove what stood in it, write “-”.</source>
        <translation>{place}: solu on tyhjennetty, mutta tyhjä solu ei muuta mitään. Jos haluat poistaa solussa olleen tiedon, kirjoita ”-”.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: what stood in it stays.</source>
        <translation>{place}: solu on tyhjennetty, mutta tyhjä solu ei muuta mitään: solussa ollut tieto säilyy.</translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme.</source>
        <translation>{place}: tavoite ”{seen}” ei ole minkään painopisteen alla.</translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like one that already exists. Check that it is not the same.</source>
        <translation>{place}: uusi rivi ”{seen}” muistuttaa riviä, joka on jo olemassa. Tarkista, ettei se ole sama.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but a row that was sent may be the same. If it is, copy the identifier from there. If the row is new, give it a name of its own.</source>
        <translation>{place}: rivillä ”{seen}” ei ole tunnistetta, mutta se voi olla sama kuin jokin lähetetty rivi. Jos se on sama, kopioi tunniste lähetetystä rivistä. Jos rivi on uusi, anna sille oma nimi.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Write the number with a comma.</source>
        <translation>{place}: taulukkolaskin on muuttanut luvun päivämääräksi {seen}. Kirjoita luku pilkulla.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Write all four digits of the year.</source>
        <translation>{place}: taulukkolaskin on voinut arvata itse, millä vuosisadalla {seen} on. Kirjoita vuosi neljällä numerolla.</translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry. Write a later day.</source>
        <translation>{place}: tilasta on jo uudempi kirjaus. Kirjoita myöhempi päivä.</translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text.</source>
        <translation>{place}: teksti loppuu 255. merkkiin, josta jotkin ohjelmat katkaisevat pidemmän tekstin, joten sitä ei otettu. Kirjoita teksti kokonaan.</translation>
    </message>
    <message>
        <source>{place}: the text holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Tell the change in your message.</source>
        <translation>{place}: tekstissä on nimi tai numero, jota tiedosto ei näytä, ja tiedosto muuttaa juuri sitä kohtaa. Teksti jätettiin ennalleen. Kerro muutoksesta viestissäsi.</translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it.</source>
        <translation>{place}: teksti on pidempi kuin Excelin solu voi olla, joten sitä ei otettu. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). If they are rows, fill in their other cells too; if they are headings, remove them.</source>
        <translation>{place}: näillä riveillä on vain nimi ({seen}). Jos ne ovat rivejä, täytä myös muut solut. Jos ne ovat väliotsikoita, poista ne.</translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). If they are rows, remove the empty rows above; if they are not, move them to a sheet of their own.</source>
        <translation>{place}: nämä rivit näyttävät toiselta taulukolta rivien alla ({seen}). Jos ne ovat rivejä, poista yläpuolelta tyhjät rivit. Jos eivät, siirrä ne omalle välilehdelle.</translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). If they are rows, call them something else; if they are totals, remove them.</source>
        <translation>{place}: nämä rivit voivat olla summarivejä ({seen}). Jos ne ovat rivejä, anna niille toinen nimi. Jos ne ovat summia, poista ne.</translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but rows that were sent may be the same (for example “{seen}”). If they are, copy the identifiers from there. If they are new, give them names of their own.</source>
        <translation>{place}: {understood} riviltä puuttuu tunniste, mutta ne voivat olla samoja kuin lähetetyt rivit (esimerkiksi ”{seen}”). Jos ne ovat samoja, kopioi tunnisteet lähetetyistä riveistä. Jos rivit ovat uusia, anna niille omat nimet.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Write the date as 31.12.2026.</source>
        <translation>{place}: ”{seen}” voidaan lukea kahdella tavalla. Kirjoita päivä muodossa 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in.</source>
        <translation>{place}: kohdetta ”{seen}” ei voi luoda, koska rivi ei kerro, mikä on ”{understood}”. Täytä se.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. If it should be brought back, tell so in your message.</source>
        <translation>{place}: ”{seen}” on poistettu sen jälkeen, kun tiedosto lähetettiin. Jos se pitää palauttaa, kerro siitä viestissäsi.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. Write what stands in its place.</source>
        <translation>{place}: ”{seen}” on poistettu sen jälkeen, kun tiedosto lähetettiin. Kirjoita, mitä sen tilalle tulee.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed since the file was sent. It was understood.</source>
        <translation>{place}: ”{seen}” on nimetty uudelleen sen jälkeen, kun tiedosto lähetettiin. Se tunnistettiin.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices.</source>
        <translation>{place}: ”{seen}” ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, write “-” in the cell.</source>
        <translation>{place}: ”{seen}” on yliviivattu. Se luettiin sellaisenaan. Jos tieto pitää poistaa, kirjoita soluun ”-”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken, because it does not agree with what has been entered elsewhere.</source>
        <translation>{place}: ”{seen}” jäi ottamatta, koska se ei sovi yhteen muualle kirjatun kanssa.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell.</source>
        <translation>{place}: ”{seen}” otettiin kuin tyhjä solu.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was understood by a part of the name.</source>
        <translation>{place}: ”{seen}” tunnistettiin nimen osasta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Asetusten osat</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Työtila</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Muutoshistoria</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Uusi vastaanottaja</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation>&amp;Uusi tähän luetteloon</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Asetukset: {part}</translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>Valitse k&amp;aikki</translation>
    </message>
    <message>
        <source>&amp;Only the actions</source>
        <translation>Vain t&amp;oimenpiteet</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>{name}: nothing to count</source>
        <translation>{name}: ei laskettavaa</translation>
    </message>
    <message>
        <source>{name}: {parts}; {total} in all</source>
        <translation>{name}: {parts}; yhteensä {total}</translation>
    </message>
</context>
<context>
    <name>StatusEntry</name>
    <message>
        <source>New status</source>
        <translation>Uusi tila</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Seurantapäivä</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Mitä on tehty</translation>
    </message>
    <message>
        <source>Ctrl+Enter enters it</source>
        <translation>Ctrl+Enter kirjaa</translation>
    </message>
    <message>
        <source>Enter the follow-up</source>
        <translation>Kirjaa seuranta</translation>
    </message>
    <message>
        <source>New follow-up entry</source>
        <translation>Uusi seurantamerkintä</translation>
    </message>
    <message>
        <source>It was not entered.</source>
        <translation>Merkintää ei kirjattu.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation>Vain luettavissa: mitään ei voi muuttaa.</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Kaikki on tallennettu</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Tallennettu {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Workspace created</source>
        <translation>Työtila luotu</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Asetuksia muutettu</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Tilaa muutettu</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Järjestystä muutettu</translation>
    </message>
    <message>
        <source>Indicator value changed</source>
        <translation>Mittarin arvoa muutettu</translation>
    </message>
    <message>
        <source>§ numbers taken off</source>
        <translation>Pykälänumerot poistettu</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Kutsu lähetetty</translation>
    </message>
    <message>
        <source>Actions numbered anew</source>
        <translation>Toimenpiteet numeroitiin uudelleen</translation>
    </message>
    <message>
        <source>Area names tied to areas</source>
        <translation>Alueiden nimet sidottu alueisiin</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Varmuuskopio palautettu</translation>
    </message>
    <message>
        <source>Excel file received without changes</source>
        <translation>Excel-tiedosto vastaanotettu, ei muutoksia</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Tuonti kumottu</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Kokous pidetty</translation>
    </message>
    <message>
        <source>Minutes checked</source>
        <translation>Pöytäkirja tarkastettu</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind} lisätty</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind} muutettu</translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind} poistettu</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Pöytäkirja hyväksytty</translation>
    </message>
    <message>
        <source>Meeting taken one step back</source>
        <translation>Kokous palautettu edelliseen vaiheeseen</translation>
    </message>
    <message>
        <source>Correction to approved minutes</source>
        <translation>Korjaus hyväksyttyyn pöytäkirjaan</translation>
    </message>
    <message>
        <source>Action made from a decision</source>
        <translation>Päätöksestä tehty toimenpide</translation>
    </message>
    <message>
        <source>Open matter reviewed</source>
        <translation>Avoin asia käsitelty</translation>
    </message>
    <message>
        <source>Agenda template changed</source>
        <translation>Esityslistan pohjaa muutettu</translation>
    </message>
    <message>
        <source>Proposals taken from the waiting list</source>
        <translation>Ehdotuksia otettu esityslistalle</translation>
    </message>
    <message>
        <source>Excel file sent</source>
        <translation>Excel-tiedosto viety</translation>
    </message>
    <message>
        <source>Excel file taken in</source>
        <translation>Excel-tiedosto tuotu</translation>
    </message>
    <message>
        <source>Municipalities&apos; files compiled</source>
        <translation>Kuntien tiedostot koottu</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>already done</source>
        <translation>jo tehty</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>nykyinen vaihe</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>tulossa</translation>
    </message>
    <message>
        <source>{step}, step {number} of {total}, {state}</source>
        <translation>{step}, vaihe {number}/{total}, {state}</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>Without a theme</source>
        <translation>Ilman painopistettä</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} {count} ({share} %)</source>
        <translation>{status} {count} ({share} %)</translation>
    </message>
</context>
<context>
    <name>TakeBackView</name>
    <message>
        <source>Undo the &amp;import</source>
        <translation>&amp;Kumoa tuonti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Take &amp;everything back</source>
        <translation>Kumoa kaik&amp;ki</translation>
    </message>
    <message>
        <source>Chooses so for every line of the list below</source>
        <translation>Valitsee näin alla olevan luettelon joka riville</translation>
    </message>
    <message>
        <source>Leave everythin&amp;g</source>
        <translation>Jätä kaikk&amp;i</translation>
    </message>
    <message>
        <source>What taking the import back would change</source>
        <translation>Mitä tuonnin kumoaminen muuttaisi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have been edited after the import: they stay unless you choose.</source>
        <translation>
            <numerusform>%n tieto on muutettu tuonnin jälkeen: se säilyy, ellet valitse toisin.</numerusform>
            <numerusform>%n tietoa on muutettu tuonnin jälkeen: ne säilyvät, ellet valitse toisin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the &amp;import (%n)</source>
        <translation>
            <numerusform>&amp;Kumoa tuonti (%n)</numerusform>
            <numerusform>&amp;Kumoa tuonti (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackWords</name>
    <message>
        <source>What the import brought</source>
        <translation>Mitä tuonti toi</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Ennen tuontia</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Tiedostosta tullut</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Poistuu</translation>
    </message>
    <message>
        <source>Returns to what it was</source>
        <translation>Palaa ennalleen</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Muutettu jälkeenpäin</translation>
    </message>
    <message>
        <source>Is brought back</source>
        <translation>Palautetaan</translation>
    </message>
    <message>
        <source>Has to stay</source>
        <translation>Ei voi kumota</translation>
    </message>
    <message>
        <source>Everything that the import brought.</source>
        <translation>Kaikki, mitä tuonti toi.</translation>
    </message>
    <message>
        <source>The import added these. They are removed again.</source>
        <translation>Tuonti lisäsi nämä. Ne poistetaan.</translation>
    </message>
    <message>
        <source>The import changed these, and nobody since.</source>
        <translation>Tuonti muutti nämä, eikä kukaan sen jälkeen.</translation>
    </message>
    <message>
        <source>These have been edited after the import. They stay unless you choose otherwise.</source>
        <translation>Näitä on muutettu tuonnin jälkeen. Ne säilyvät, ellet valitse toisin.</translation>
    </message>
    <message>
        <source>These were deleted with the import. They are brought back.</source>
        <translation>Nämä poistettiin tuonnissa. Ne palautetaan.</translation>
    </message>
    <message>
        <source>These can&apos;t be changed any more, so they stay.</source>
        <translation>Näitä ei voi enää muuttaa, joten ne jäävät.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Tällaisia ei ole.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Take back, but keep later additions</source>
        <translation>Kumoa, mutta säilytä myöhemmät lisäykset</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Säilyy</translation>
    </message>
    <message>
        <source>Is taken back</source>
        <translation>Kumotaan</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message numerus="yes">
        <source>Is here, and %n other(s) refer to it</source>
        <translation>
            <numerusform>On täällä, ja siihen viittaa %n muu</numerusform>
            <numerusform>On täällä, ja siihen viittaa %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>On täällä</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Was not here</source>
        <translation>Ei ollut täällä</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Oli täällä</translation>
    </message>
</context>
<context>
    <name>TakingBackWay</name>
    <message>
        <source>Looking at what {file} brought</source>
        <translation>Katsotaan, mitä {file} toi</translation>
    </message>
    <message>
        <source>Taking back {file}</source>
        <translation>Kumotaan tuontia {file}</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) returned.</source>
        <translation>
            <numerusform>Tuonti kumottiin: %n tieto palasi ennalleen.</numerusform>
            <numerusform>Tuonti kumottiin: %n tietoa palasi ennalleen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>h.mm</source>
        <translation>t.mm</translation>
    </message>
    <message>
        <source>Write the time as 14.05.</source>
        <translation>Kirjoita kellonaika muodossa 14.05.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing has been entered yet: the action has not been started.</source>
        <translation>Merkintöjä ei vielä ole: toimenpidettä ei ole aloitettu.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Kumottu: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Tehty uudelleen: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation>Kumoa: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Kumoa: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation>Tee uudelleen: {step} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Tee uudelleen: {step}</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Area in the chart</source>
        <translation>Kaavion alue</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>Arvot vuosittain</translation>
    </message>
    <message>
        <source>No values yet. Add the first year; leave the value empty if it is not known.</source>
        <translation>Ei vielä arvoja. Lisää ensimmäinen vuosi; jätä arvo tyhjäksi, jos sitä ei tiedetä.</translation>
    </message>
    <message>
        <source>Add a &amp;year</source>
        <translation>Lisää &amp;vuosi</translation>
    </message>
    <message>
        <source>&amp;Remove the year</source>
        <translation>P&amp;oista vuosi</translation>
    </message>
    <message>
        <source>Type a value and press Enter. An empty value means that it is not known.</source>
        <translation>Kirjoita arvo ja paina Enter. Tyhjä tarkoittaa, ettei arvoa tiedetä.</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Koko kunta</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: the values of %n year(s).</source>
        <translation>
            <numerusform>Liitettiin %n vuoden arvo.</numerusform>
            <numerusform>Liitettiin %n vuoden arvot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: the value of {year}.</source>
        <translation>Poistettu: vuoden {year} arvo.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetaso</translation>
    </message>
    <message>
        <source>Chart: {indicator}</source>
        <translation>Kaavio: {indicator}</translation>
    </message>
    <message>
        <source>{facts} The table below has every value.</source>
        <translation>{facts} Kaikki arvot ovat alla taulukossa.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Mitään ei tiedetä vielä.</translation>
    </message>
    <message>
        <source>Check the year: {years} is still to come.</source>
        <translation>Tarkista vuosi: {years} on vasta tulossa.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>koko kunta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Add a vote</source>
        <translation>Lisää äänestys</translation>
    </message>
    <message>
        <source>Yes: proposal. No: change.</source>
        <translation>JAA: päätösehdotus. EI: muutosehdotus.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>New proposal: title and Enter</source>
        <translation>Uusi ehdotus: otsikko ja Enter</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Uusi ehdotus</translation>
    </message>
    <message>
        <source>Put the chosen on the agenda</source>
        <translation>Ota valitut esityslistalle</translation>
    </message>
    <message>
        <source>Remove the proposal (Del)</source>
        <translation>Poista ehdotus (Del)</translation>
    </message>
    <message>
        <source>Proposals wait here until a meeting takes them up. A new meeting offers them.</source>
        <translation>Ehdotukset odottavat täällä, kunnes kokous ottaa ne käsittelyyn. Uusi kokous tarjoaa niitä.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Valitse ehdotus luettelosta.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) removed.</source>
        <translation>
            <numerusform>%n ehdotus poistettu.</numerusform>
            <numerusform>%n ehdotusta poistettu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningsStrip</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n huomautus</numerusform>
            <numerusform>%n huomautusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Not found now: {file}</source>
        <translation>Ei löydy nyt: {file}</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Uusi työtila</translation>
    </message>
    <message>
        <source>For your municipality: the plan&apos;s themes, the working group and the annual clock in a few questions.</source>
        <translation>Omalle kunnalle: suunnitelman painopisteet, työryhmä ja vuosikello valmiiksi muutamalla kysymyksellä.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Avaa työtila</translation>
    </message>
    <message>
        <source>A file whose name ends in .turva, on this computer or a network drive.</source>
        <translation>Tiedosto, jonka nimen pääte on .turva, tällä koneella tai verkkolevyllä.</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Tutustu esimerkkikuntaan</translation>
    </message>
    <message>
        <source>An invented municipality with a plan, meetings and follow-up. Anything may be tried there.</source>
        <translation>Kuvitteellinen kunta, jolla on suunnitelma, kokouksia ja seurantaa. Siinä voi kokeilla kaikkea.</translation>
    </message>
    <message>
        <source>Welcome to Turva</source>
        <translation>Tervetuloa Turvaan</translation>
    </message>
    <message>
        <source>The safety plan, the minutes and the follow-up of actions in one file. Everything stays on your computer; nothing is sent over the network.</source>
        <translation>Turvallisuussuunnitelma, pöytäkirjat ja toimenpiteiden seuranta yhdessä tiedostossa. Kaikki pysyy omalla koneella; verkkoon ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Viimeksi käytetyt</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Painopisteet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Uusi työtila</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Ala kirjoittaa nimeä</translation>
    </message>
    <message>
        <source>Which municipality is this for?</source>
        <translation>Mille kunnalle työtila tehdään?</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kunta</translation>
    </message>
    <message>
        <source>Name of the working &amp;group</source>
        <translation>T&amp;yöryhmän nimi</translation>
    </message>
    <message>
        <source>E.g. the secretary of the working group</source>
        <translation>Esim. työryhmän sihteeri</translation>
    </message>
    <message>
        <source>&amp;Your name or role</source>
        <translation>&amp;Nimesi tai tehtäväsi</translation>
    </message>
    <message>
        <source>Stands beside your changes in the history, and tells others who is writing. Left empty, the name by which you log in to the computer stands there.</source>
        <translation>Näkyy muutostesi vieressä historiassa ja kertoo muille, kuka kirjoittaa. Tyhjänä siinä näkyy nimi, jolla kirjaudut tietokoneelle.</translation>
    </message>
    <message>
        <source>Which themes does the plan begin with?</source>
        <translation>Millä painopisteillä suunnitelma alkaa?</translation>
    </message>
    <message>
        <source>Themes can be added, renamed and removed at any time.</source>
        <translation>Painopisteitä voi lisätä, nimetä uudelleen ja poistaa milloin vain.</translation>
    </message>
    <message>
        <source>Who sits in the working group?</source>
        <translation>Ketkä kuuluvat työryhmään?</translation>
    </message>
    <message>
        <source>Write titles or names; leave out who is not known yet. Everything can be changed later.</source>
        <translation>Kirjoita nimike tai nimi; jätä pois ne, joita ei vielä tiedetä. Kaikkea voi muuttaa myöhemmin.</translation>
    </message>
    <message>
        <source>Choose the file&apos;s place and &amp;create…</source>
        <translation>Valitse tiedoston paikka ja &amp;luo…</translation>
    </message>
    <message>
        <source>Choose a municipality from the list: type the beginning of its name.</source>
        <translation>Valitse kunta luettelosta: kirjoita nimen alku.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Missä tiedostoa säilytetään?</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvan työtilat (*.turva)</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message>
        <source>As it is called in documents</source>
        <translation>Nimi, jota asiakirjoissa käytetään</translation>
    </message>
    <message>
        <source>Also of new Excel files</source>
        <translation>Koskee myös uusia Excel-tiedostoja</translation>
    </message>
    <message>
        <source>Northern Sámi words await a native speaker&apos;s check.</source>
        <translation>Pohjoissaamenkieliset sanat on vielä tarkistettava: pyydä äidinkielistä puhujaa lukemaan ne.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Työtila</translation>
    </message>
    <message>
        <source>The look of documents</source>
        <translation>Asiakirjojen ulkoasu</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>{region} · {county} · {population} inhabitants (31.12.2020)</source>
        <translation>{region} · {county} · {population} asukasta (31.12.2020)</translation>
    </message>
    <message>
        <source>{path}
Made on {date}. Everything is in this one file; it can be copied and mailed.</source>
        <translation>{path}
Tehty {date}. Kaikki on tässä yhdessä tiedostossa; sen voi kopioida ja lähettää.</translation>
    </message>
</context>
<context>
    <name>_ConflictForm</name>
    <message>
        <source>{field}, disqualified: {name}</source>
        <translation>{field}, esteellinen: {name}</translation>
    </message>
    <message>
        <source>Remove the disqualification of {name}</source>
        <translation>Poista esteellisyys: {name}</translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Correction: what was wrong and how it should read</source>
        <translation>Korjaus: mikä oli väärin ja mikä on oikein</translation>
    </message>
    <message>
        <source>Concerns §</source>
        <translation>Koskee §:ää</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Lisää korjaus</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>Handled before</source>
        <translation>Aiempi käsittely</translation>
    </message>
    <message numerus="yes">
        <source>and %n time(s) before that</source>
        <translation>
            <numerusform>ja sitä ennen kerran</numerusform>
            <numerusform>ja sitä ennen %n kertaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Ground, e.g. JulkL 24.1 § 25</source>
        <translation>Peruste, esim. JulkL 24.1 § 25 k</translation>
    </message>
    <message>
        <source>Publicity of {title}</source>
        <translation>Julkisuus: {title}</translation>
    </message>
    <message>
        <source>Ground of {title}</source>
        <translation>Peruste: {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Poista {title}</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation>Nimeä uudelleen: {title}</translation>
    </message>
    <message>
        <source>Title of the file, as it is printed</source>
        <translation>Tiedoston otsikko, joka tulostuu</translation>
    </message>
</context>
<context>
    <name>_VoteForm</name>
    <message>
        <source>Result by the votes: {outcome}</source>
        <translation>Tulos äänten mukaan: {outcome}</translation>
    </message>
    <message>
        <source>{field}, vote {number}</source>
        <translation>{field}, äänestys {number}</translation>
    </message>
    <message>
        <source>Remove vote {number}</source>
        <translation>Poista äänestys {number}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Write a number, e.g. 12.</source>
        <translation>Kirjoita luku, esimerkiksi 12.</translation>
    </message>
</context>
</TS>
