<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Turva {version}</source>
        <translation>Turva {version}</translation>
    </message>
    <message>
        <source>Safety plan, minutes, follow-up of actions and the Excel file for the region, for the working group of a small municipality.</source>
        <translation>Säkerhetsplan, protokoll, uppföljning av åtgärder och Excel-filen till regionen för en liten kommuns arbetsgrupp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>The program uses no network: it sends nothing and fetches nothing. Everything you write is in the workspace file, which goes where you take it.</source>
        <translation>Programmet använder inte nätet: det sänder inget och hämtar inget. Allt du skriver finns i arbetsytans fil, som är där du lägger den.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Northern Sámi words in documents and Excel headings await a native speaker&apos;s check. Have one read them before you publish.</source>
        <translation>De nordsamiska orden i dokument och Excel-rubriker väntar på granskning. Låt en modersmålstalare läsa dem innan du publicerar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>EUPL-1.2, the European Union Public Licence: free to use, study, change and share.</source>
        <translation>EUPL-1.2, Europeiska unionens öppna licens: fri att använda, studera, ändra och dela.</translation>
    </message>
    <message>
        <source>With Qt {version} (LGPL-3.0), the font Noto Sans (OFL-1.1) and Lucide icons (ISC).</source>
        <translation>Med Qt {version} (LGPL-3.0), typsnittet Noto Sans (OFL-1.1) och Lucide-ikoner (ISC).</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Choose an action in the list.</source>
        <translation>Välj en åtgärd i listan.</translation>
    </message>
    <message>
        <source>Copy the action (Ctrl+D)</source>
        <translation>Gör en kopia av åtgärden (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete the action (Del)</source>
        <translation>Radera åtgärden (Del)</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassificering</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Change the status: {status}</source>
        <translation>Ändra status: {status}</translation>
    </message>
    <message>
        <source>The follow-up was entered.</source>
        <translation>Uppföljningen fördes in.</translation>
    </message>
</context>
<context>
    <name>ActionFilter</name>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Tidsfrist inom 30 dagar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Filter by responsible party</source>
        <translation>Filtrera enligt ansvarig part</translation>
    </message>
    <message>
        <source>Confidential ones</source>
        <translation>Sekretessbelagda</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrera enligt status</translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation>Filtrera enligt insatsområde</translation>
    </message>
    <message>
        <source>No other limits</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation>Utan ansvarig part</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Utan tidsplan</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Utan insatsområde</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Utan mål</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Visa endast</translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>History of the action</source>
        <translation>Åtgärdens ändringshistorik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Ångrat: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Gjort om: {step}</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What is done (Ctrl+T takes the selected text)</source>
        <translation>Vad som görs (Ctrl+T tar den markerade texten)</translation>
    </message>
    <message>
        <source>New action: what is done</source>
        <translation>Ny åtgärd: vad som görs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>New action: who is responsible</source>
        <translation>Ny åtgärd: vem som ansvarar</translation>
    </message>
    <message>
        <source>New action: by when</source>
        <translation>Ny åtgärd: senast när</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>New action: its theme</source>
        <translation>Ny åtgärd: insatsområde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Lägg till åtgärden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Insatsområde</translation>
    </message>
    <message>
        <source>This is no date. Enter again keeps it as the schedule in words.</source>
        <translation>Detta är inget datum. Ett andra Enter lämnar det som tidsplan i ord.</translation>
    </message>
</context>
<context>
    <name>ActionLook</name>
    <message>
        <source>Without a theme</source>
        <translation>Utan insatsområde</translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation>Utan ansvarig part</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Inga åtgärder ännu</translation>
    </message>
    <message>
        <source>An action says what is done, who is responsible and by when. Meetings follow it until it is done.</source>
        <translation>En åtgärd anger vad som görs, vem som ansvarar och när det ska vara klart. Mötena följer upp den tills den är klar.</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>Skriv den första åtgärden</translation>
    </message>
    <message>
        <source>Take in from Excel</source>
        <translation>Ta in från Excel</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan ännu</translation>
    </message>
    <message>
        <source>Actions belong to a plan. Begin the plan first: it takes a minute from the template.</source>
        <translation>Åtgärder hör till en plan. Börja med planen: från mallen går det på en minut.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå till planen</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Ny åtgärd</translation>
    </message>
    <message>
        <source>Change the &amp;status…</source>
        <translation>Ändra &amp;status…</translation>
    </message>
    <message>
        <source>In the list: S, then 1–6</source>
        <translation>I listan: S och sedan 1–6</translation>
    </message>
    <message>
        <source>&amp;Copy the action</source>
        <translation>Gör en &amp;kopia av åtgärden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Radera</translation>
    </message>
    <message>
        <source>In the list: Del</source>
        <translation>I listan: Del</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Utan insatsområde</translation>
    </message>
</context>
<context>
    <name>AddMember</name>
    <message>
        <source>Choose, or type a new person</source>
        <translation>Välj eller skriv en ny</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>&amp;Add member</source>
        <translation>&amp;Lägg till medlem</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The new member&apos;s role</source>
        <translation>Den nya medlemmens uppgift</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Ingen lades till.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>New &amp;theme</source>
        <translation>Nytt &amp;insatsområde</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Nytt &amp;mål</translation>
    </message>
    <message>
        <source>New &amp;action</source>
        <translation>Ny &amp;åtgärd</translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation>Nytt &amp;kapitel</translation>
    </message>
    <message>
        <source>New a&amp;pproval</source>
        <translation>Nytt &amp;godkännande</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt insatsområde</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nytt kapitel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>New item: title and Enter</source>
        <translation>Nytt ärende: rubrik och Enter</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>Flytta ärendet upp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>Flytta ärendet ner (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete the item (Del)</source>
        <translation>Radera ärendet (Del)</translation>
    </message>
    <message>
        <source>Take the § numbers off</source>
        <translation>Ta bort paragrafnumren</translation>
    </message>
    <message>
        <source>Only if the invitation never left: the items can then be ordered anew and get new § at the sending.</source>
        <translation>Endast om kallelsen aldrig har sänts: ärendena kan ordnas om och får nya paragrafer när kallelsen sänds.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutat</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>inget beslut ännu</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>återkommer</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>inte offentligt</translation>
    </message>
</context>
<context>
    <name>AgendaTemplate</name>
    <message>
        <source>Remove this &amp;item</source>
        <translation>Ta bort &amp;punkten</translation>
    </message>
    <message>
        <source>Stands ready in every new meeting</source>
        <translation>Finns färdigt i varje nytt möte</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>A new meeting starts with these items. Earlier meetings stay as they are.</source>
        <translation>Ett nytt mötes föredragningslista börjar med dessa punkter. Tidigare möten ändras inte.</translation>
    </message>
    <message>
        <source>New template item</source>
        <translation>Ny punkt</translation>
    </message>
</context>
<context>
    <name>AnnualClockView</name>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The annual clock is empty</source>
        <translation>Årsklockan är tom</translation>
    </message>
    <message>
        <source>A phase says what the group does in which months. The home screen shows those that are on.</source>
        <translation>Ett skede säger vad gruppen gör under vilka månader. Startsidan visar de pågående.</translation>
    </message>
    <message>
        <source>Add the first phase</source>
        <translation>Lägg till det första skedet</translation>
    </message>
    <message>
        <source>Choose a phase in the list.</source>
        <translation>Välj ett skede i listan.</translation>
    </message>
    <message>
        <source>A phase may run over the turn of the year.</source>
        <translation>Ett skede kan fortsätta över årsskiftet.</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nytt skede</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Area names without an area</source>
        <translation>Namn utan område</translation>
    </message>
    <message>
        <source>Kind in the list</source>
        <translation>Filtrera enligt typ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Inga områden ännu</translation>
    </message>
    <message>
        <source>Add the municipality and its villages: then area names elsewhere can be tied to them.</source>
        <translation>Lägg till kommunen och dess byar. Sedan kan områdesnamn på andra ställen kopplas till dem.</translation>
    </message>
    <message>
        <source>Add the first area</source>
        <translation>Lägg till det första området</translation>
    </message>
    <message>
        <source>Choose an area in the list.</source>
        <translation>Välj ett område i listan.</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Tomt: inte känt</translation>
    </message>
    <message>
        <source>A name in another record means this area when it is written exactly so.</source>
        <translation>Ett namn i en åtgärd, en organisation eller ett indikatorvärde avser detta område när det är skrivet exakt så.</translation>
    </message>
    <message>
        <source>Meant by</source>
        <translation>Nämns i</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n namn</numerusform>
            <numerusform>%n namn</numerusform>
        </translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>Nothing refers to this area by name.</source>
        <translation>Området nämns ingenstans.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Lägg till bilaga…</translation>
    </message>
    <message>
        <source>Add background material…</source>
        <translation>Lägg till tilläggsmaterial…</translation>
    </message>
    <message>
        <source>{file} was opened as a copy: changes to it do not come here.</source>
        <translation>{file} öppnades som en kopia: ändringar i den sparas inte här.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation>Borttaget: {title}.</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>In the list: 1 or Enter present, 2 remotely, 3 absent, 0 not known, 4 arrives now, 5 leaves now.</source>
        <translation>I listan: 1 eller Enter närvarande, 2 på distans, 3 frånvarande, 0 inte känt ännu, 4 anländer nu, 5 avlägsnar sig nu.</translation>
    </message>
    <message>
        <source>All are present</source>
        <translation>Alla är närvarande</translation>
    </message>
    <message>
        <source>Bring the list up to the present members</source>
        <translation>Uppdatera listan enligt nuvarande medlemmar</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation>Ta bort från listan (Del)</translation>
    </message>
    <message>
        <source>New expert or guest: name and Enter</source>
        <translation>Ny sakkunnig eller gäst: namn och Enter</translation>
    </message>
    <message>
        <source>New expert or guest</source>
        <translation>Ny sakkunnig eller gäst</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anlände och avlägsnade sig</translation>
    </message>
    <message>
        <source>Arrives now</source>
        <translation>Anländer nu</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Avlägsnar sig nu</translation>
    </message>
    <message>
        <source>e.g. 4, 5</source>
        <translation>t.ex. 4, 5</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Välj en deltagare i listan.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Members present {there} of {all}</source>
        <translation>Medlemmar närvarande {there}/{all}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>beslutfört</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>inte beslutfört</translation>
    </message>
    <message>
        <source>Taken off the list: {names}.</source>
        <translation>Borttagna från listan: {names}.</translation>
    </message>
    <message>
        <source>{name} (deputy of {member})</source>
        <translation>{name} (ersättare för {member})</translation>
    </message>
    <message>
        <source>{name} (expert, § {sections})</source>
        <translation>{name} (sakkunnig, § {sections})</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>As a stopped program left the file</source>
        <translation>Som ett avbrutet program lämnade filen</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Före återställning av en säkerhetskopia</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Före en stor ändring</translation>
    </message>
    <message>
        <source>Before an Excel file was taken in</source>
        <translation>Före import av en Excel-fil</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation>Före uppdatering av filen till en ny version</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Gjord av dig</translation>
    </message>
    <message>
        <source>The damaged file, as it was</source>
        <translation>Den skadade filen som den var</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Inga säkerhetskopior ännu</translation>
    </message>
    <message>
        <source>The program backs up by itself before every import. You can make a backup at any time.</source>
        <translation>Programmet säkerhetskopierar självt före varje import. En säkerhetskopia kan göras när som helst.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one…</source>
        <translation>Å&amp;terställ den valda…</translation>
    </message>
    <message>
        <source>Asks before it does so</source>
        <translation>Frågar före återställningen</translation>
    </message>
    <message>
        <source>They are in {folder}, beside the workspace. Copy one elsewhere from time to time.</source>
        <translation>De finns i mappen {folder} bredvid arbetsytan. Kopiera en till ett annat ställe då och då.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>Put the backup of {time} in the place of this workspace?

What was done after it disappears from the workspace. The present state is first kept as a backup of its own, so you can come back to it.</source>
        <translation>Ska säkerhetskopian från {time} ersätta den här arbetsytan?

Det som gjorts efter den försvinner ur arbetsytan. Nuläget sparas först som en egen säkerhetskopia, så du kan återgå till det.</translation>
    </message>
    <message>
        <source>This backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation>Den här säkerhetskopian är okontrollerad: dess kontrollsumma saknas, så ingen kan veta om varje byte är oförändrad.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Säkerhetskopia gjord: {file}</translation>
    </message>
    <message>
        <source>{reason} · unchecked</source>
        <translation>{reason} · okontrollerad</translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Meeting in large letters</source>
        <translation>Mötet med stor text</translation>
    </message>
    <message>
        <source>The open item in large letters</source>
        <translation>Det öppna ärendet med stor text</translation>
    </message>
    <message>
        <source>This item is not public.</source>
        <translation>Detta ärende är inte offentligt.</translation>
    </message>
</context>
<context>
    <name>BodiesView</name>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Inga organ ännu</translation>
    </message>
    <message>
        <source>A body is whoever meets: the working group, the management team, the council.</source>
        <translation>Ett organ är den som sammanträder: arbetsgruppen, ledningsgruppen eller fullmäktige.</translation>
    </message>
    <message>
        <source>Add the first body</source>
        <translation>Lägg till det första organet</translation>
    </message>
    <message>
        <source>Choose a body in the list.</source>
        <translation>Välj ett organ i listan.</translation>
    </message>
    <message>
        <source>Offered for new meetings</source>
        <translation>Föreslås för nya möten</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Organet</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nytt organ</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now</source>
        <translation>
            <numerusform>%n medlem nu</numerusform>
            <numerusform>%n medlemmar nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>The working group lacks: {parties}.</source>
        <translation>I arbetsgruppen saknas: {parties}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address: {names}.</source>
        <translation>Ingen e-postadress: {names}.</translation>
    </message>
    <message>
        <source>{body} (not in use)</source>
        <translation>{body} (används inte)</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart comes with the first value.</source>
        <translation>Diagrammet kommer med det första värdet.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klipp ut</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Something unexpected went wrong. Your data is as it was before this command. What happened was written to {file}; send it to whoever looks after the program.</source>
        <translation>Ett oväntat fel inträffade. Uppgifterna är som före detta kommando. En rapport skrevs till {file}; ge den till den som sköter programmet.</translation>
    </message>
    <message>
        <source>the Excel file to read, or the Word file of a plan</source>
        <translation>Excelfilen som ska läsas, eller planens Wordfil</translation>
    </message>
    <message>
        <source>what to keep where both have changed: ours (the workspace), theirs, or both joined</source>
        <translation>vad som blir kvar när båda har ändrat: ours (arbetsytan), theirs (filen) eller both (båda sammanförda)</translation>
    </message>
    <message>
        <source>{file} was made for {name}.</source>
        <translation>{file} skapades: {name}.</translation>
    </message>
    <message>
        <source>{file} was written for {recipient}.</source>
        <translation>{file} sparades. Mottagare: {recipient}.</translation>
    </message>
    <message>
        <source>Nothing was taken: mend what stops it and try again.</source>
        <translation>Inget togs in: åtgärda hindren och försök på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n punkt att kontrollera</numerusform>
            <numerusform>%n punkter att kontrollera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be made clear</source>
        <translation>
            <numerusform>%n punkt att precisera</numerusform>
            <numerusform>%n punkter att precisera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n punkt att rätta</numerusform>
            <numerusform>%n punkter att rätta</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written so:</source>
        <translation>Det skrivs så här:</translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation>Saknas: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation>Okänt: {what}.</translation>
    </message>
    <message>
        <source>Nothing in the file asks for these answers: {keys}</source>
        <translation>Ingenting i filen frågar efter dessa svar: {keys}</translation>
    </message>
    <message>
        <source>Nothing was taken yet: the same with --apply takes it in.</source>
        <translation>Ingenting togs in ännu: samma kommando med --apply tar in ändringarna.</translation>
    </message>
    <message>
        <source>The backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation>Säkerhetskopian är okontrollerad: dess kontrollsumma saknas, så ingen kan veta om varje byte är oförändrad.</translation>
    </message>
    <message>
        <source>The changes were taken in. “turva undo” takes them back.</source>
        <translation>Ändringarna togs in. ”turva undo” ångrar dem.</translation>
    </message>
    <message>
        <source>The command could not be understood; nothing was done.</source>
        <translation>Kommandot kunde inte förstås och ingenting gjordes.</translation>
    </message>
    <message>
        <source>The list of sent files could not be added to: {reason}</source>
        <translation>Exporten kunde inte antecknas i förteckningen över sända filer. {reason}</translation>
    </message>
    <message>
        <source>The newest backup was made on {day} at {time}. It is unchecked: its sum is missing. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation>Den nyaste säkerhetskopian gjordes {day} kl. {time}. Den är okontrollerad: dess kontrollsumma saknas. Ta den i bruk: turva restore &quot;{file}&quot; &quot;{backup}&quot;</translation>
    </message>
    <message>
        <source>The newest good backup was made on {day} at {time}. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation>Den nyaste hela säkerhetskopian gjordes {day} kl. {time}. Ta den i bruk: turva restore &quot;{file}&quot; &quot;{backup}&quot;</translation>
    </message>
    <message>
        <source>There are no areas yet.</source>
        <translation>Det finns inga områden ännu.</translation>
    </message>
    <message>
        <source>There are no indicators yet.</source>
        <translation>Det finns inga indikatorer ännu.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Det finns inget att ta in.</translation>
    </message>
    <message>
        <source>These answers are none of those offered: {keys}</source>
        <translation>Dessa svar är inget av alternativen: {keys}</translation>
    </message>
    <message>
        <source>These were there before and were left as they are:</source>
        <translation>De här fanns redan i mappen och lämnades orörda:</translation>
    </message>
    <message>
        <source>answers to the preview&apos;s questions, by their keys (JSON)</source>
        <translation>svar på förhandsgranskningens frågor efter nyckel (JSON)</translation>
    </message>
    <message>
        <source>as it stood on this day; today if not given</source>
        <translation>läget denna dag; dagens läge om inget anges</translation>
    </message>
    <message>
        <source>for anybody: leave out the names of private persons too</source>
        <translation>för vem som helst: utan privatpersoners namn</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>lämnades bort: {what}</translation>
    </message>
    <message>
        <source>list the areas and how many live in them</source>
        <translation>lista områdena och deras invånarantal</translation>
    </message>
    <message>
        <source>names and contact data of people too, where they may be shared</source>
        <translation>även personers namn och kontaktuppgifter, utom de som inte lämnas ut</translation>
    </message>
    <message>
        <source>only these sheets, by name and separated by commas, e.g. actions,follow_up</source>
        <translation>bara dessa flikar, namnen åtskilda med kommatecken, till exempel actions,follow_up</translation>
    </message>
    <message>
        <source>roles and organisations, no names of people: the default of most recipients</source>
        <translation>roller och organisationer, inga personnamn: de flesta mottagares förval</translation>
    </message>
    <message>
        <source>show the indicators and what may be said of their change</source>
        <translation>visa indikatorerna och vad som kan sägas om förändringen</translation>
    </message>
    <message>
        <source>take confidential matter along: for the municipality&apos;s own use</source>
        <translation>ta med sekretessbelagt innehåll: endast för kommunens eget bruk</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>tell the result as JSON, for other programs</source>
        <translation>ge resultatet som JSON för andra program</translation>
    </message>
    <message>
        <source>the Excel file to write (.xlsx)</source>
        <translation>Excel-filen som skrivs (.xlsx)</translation>
    </message>
    <message>
        <source>the Excel files to read, or the Word file of a plan; each is a step of its own</source>
        <translation>Excelfilerna som ska läsas, eller planens Wordfil; var och en är ett eget steg</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>säkerhetskopian som återställs</translation>
    </message>
    <message>
        <source>the file to write; its ending tells the format</source>
        <translation>filen som skrivs; ändelsen anger formatet</translation>
    </message>
    <message>
        <source>the folder that gets the files; it is made if need be</source>
        <translation>mappen som får filerna; den skapas vid behov</translation>
    </message>
    <message>
        <source>the language of the file; the interface&apos;s if not given</source>
        <translation>filens språk; programmets språk om det inte anges</translation>
    </message>
    <message>
        <source>the language of the file; the workspace&apos;s if not given</source>
        <translation>filens språk; arbetsytans om det inte ges</translation>
    </message>
    <message>
        <source>the marked copy to write (.xlsx)</source>
        <translation>den markerade kopian som sparas (.xlsx)</translation>
    </message>
    <message>
        <source>the meeting&apos;s number and year, e.g. 3/2026</source>
        <translation>mötets nummer och år, t.ex. 3/2026</translation>
    </message>
    <message>
        <source>the municipality&apos;s three-digit code, e.g. 614</source>
        <translation>kommunens tresiffriga nummer, t.ex. 614</translation>
    </message>
    <message>
        <source>the preview&apos;s conflicts (--json), each sent back with a choose: ours, theirs or both</source>
        <translation>förhandsgranskningens konflikter (--json) tillbaka, var och en med choose: ours, theirs eller both</translation>
    </message>
    <message>
        <source>the workspace (.turva)</source>
        <translation>arbetsytan (.turva)</translation>
    </message>
    <message>
        <source>the workspace&apos;s name; the municipality&apos;s if not given</source>
        <translation>arbetsytans namn; kommunens om det inte ges</translation>
    </message>
    <message>
        <source>the year of the annual report; the last ended one if not given</source>
        <translation>årsrapportens år; om det inte anges, det senast avslutade</translation>
    </message>
    <message>
        <source>until which day an answer is awaited; it stands on the first sheet</source>
        <translation>till vilken dag svar väntas; står på den första fliken</translation>
    </message>
    <message>
        <source>what the columns of somebody else&apos;s table hold: “mapping” of the answer to --json, edited</source>
        <translation>vad kolumnerna i en främmande tabell innehåller: ”mapping” ur svaret på --json, redigerad</translation>
    </message>
    <message>
        <source>which command</source>
        <translation>vilket kommando</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>vilket dokument</translation>
    </message>
    <message>
        <source>who gets the file: a recipient&apos;s name or part of it</source>
        <translation>vem som får filen: mottagarens namn eller en del av det</translation>
    </message>
    <message>
        <source>whom the recipient asks and answers; it stands on the first sheet</source>
        <translation>vem mottagaren frågar och svarar; står på den första fliken</translation>
    </message>
    <message>
        <source>whose action list; everybody&apos;s open actions if not given</source>
        <translation>vems åtgärdslista; om det inte anges, allas öppna åtgärder</translation>
    </message>
    <message>
        <source>whose meeting, where two have the same number</source>
        <translation>vems möte, om två har samma nummer</translation>
    </message>
    <message>
        <source>with --apply: take what can be taken, and tell what is left out because it stops or is open</source>
        <translation>med --apply: ta in det som går och berätta vad som lämnas bort på grund av hinder eller öppna frågor</translation>
    </message>
    <message>
        <source>write a marked copy of an Excel file for whoever sent it</source>
        <translation>spara en kopia av en Excelfil för avsändaren, med det som ska rättas markerat</translation>
    </message>
    <message>
        <source>write an empty workbook to be filled in</source>
        <translation>spara en tom Excelmall att fylla i</translation>
    </message>
    <message>
        <source>write over a file that is there already</source>
        <translation>ersätt en fil som redan finns</translation>
    </message>
    <message>
        <source>{file} is now as it was in the backup. What it held before is in {kept}.</source>
        <translation>{file} är nu som den var i säkerhetskopian. Det som fanns i den tidigare finns kvar i {kept}.</translation>
    </message>
    <message>
        <source>{file} was made from the backup.</source>
        <translation>{file} skapades från säkerhetskopian.</translation>
    </message>
    <message>
        <source>{file} was written in full: for the municipality&apos;s own use only.</source>
        <translation>{file} sparades i sin helhet: endast för kommunens eget bruk.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} sparades.</translation>
    </message>
    <message>
        <source>{file} was written: a public copy. Read it before it leaves.</source>
        <translation>{file} sparades: en offentlig kopia. Läs den innan den skickas.</translation>
    </message>
    <message>
        <source>{file} was written: without confidential matter, with all names.</source>
        <translation>{file} sparades: utan sekretessbelagt innehåll, med alla namn.</translation>
    </message>
    <message>
        <source>{option} has no meaning with {document}.</source>
        <translation>Valet {option} passar inte dokumentet {document}.</translation>
    </message>
    <message>
        <source>{what} and {option} can&apos;t be together.</source>
        <translation>Valen {what} och {option} passar inte ihop.</translation>
    </message>
    <message>
        <source>{what} needs a value after it.</source>
        <translation>Efter {what} behövs ett värde.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a day of the calendar, written 2026-11-28.</source>
        <translation>”{what}” duger inte för {option}: ange en dag i formen 2026-11-28.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a number.</source>
        <translation>”{what}” duger inte för {option}: ange ett tal.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a year with four digits, e.g. 2026.</source>
        <translation>”{what}” duger inte för {option}: ange året med fyra siffror, t.ex. 2026.</translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do. Choose one of these: {choices}.</source>
        <translation>”{what}” duger inte. Välj något av dessa: {choices}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Det finns inga möten ännu.</translation>
    </message>
    <message>
        <source>{file} is in order.</source>
        <translation>{file} är i ordning.</translation>
    </message>
    <message>
        <source>Something is wrong; restore the newest backup with “turva restore”:</source>
        <translation>Något är fel; återställ den nyaste säkerhetskopian med ”turva restore”:</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Ångrat: {step}</translation>
    </message>
    <message>
        <source>make the demo municipality and its files in a folder</source>
        <translation>skapa exempelkommunen med filer i en mapp</translation>
    </message>
    <message>
        <source>make a new workspace for a municipality</source>
        <translation>skapa en ny arbetsyta för en kommun</translation>
    </message>
    <message>
        <source>write the workspace to an Excel file</source>
        <translation>exportera arbetsytan till en Excel-fil</translation>
    </message>
    <message>
        <source>preview an Excel file, and with --apply take it in</source>
        <translation>förhandsgranska en Excel-fil och ta in den med --apply</translation>
    </message>
    <message>
        <source>write a document as PDF, Word or HTML</source>
        <translation>skriv ett dokument som PDF, Word eller HTML</translation>
    </message>
    <message>
        <source>show the theme and status table</source>
        <translation>visa tabellen över insatsområden och status</translation>
    </message>
    <message>
        <source>list the meetings</source>
        <translation>lista mötena</translation>
    </message>
    <message>
        <source>check that the file is in order</source>
        <translation>kontrollera att filen är i ordning</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) left out.</source>
        <translation>
            <numerusform>%n sekretessbelagd uppgift lämnades bort.</numerusform>
            <numerusform>%n sekretessbelagda uppgifter lämnades bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n cell(s) can be read in more than one way. Correct the file, or answer with --answers or in the window. With --choose ours such a cell changes nothing.</source>
        <translation>
            <numerusform>Ingenting har tagits in än: %n cell kan läsas på flera sätt. Rätta filen, eller svara med --answers eller i fönstret. Med --choose ours ändrar en sådan cell ingenting.</numerusform>
            <numerusform>Ingenting har tagits in än: %n celler kan läsas på flera sätt. Rätta filen, eller svara med --answers eller i fönstret. Med --choose ours ändrar en sådan cell ingenting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n value(s) can&apos;t be joined. Choose ours or theirs for them with --choices.</source>
        <translation>
            <numerusform>Ingenting har tagits in än: %n värde kan inte sammanföras. Välj ours eller theirs för det med --choices.</numerusform>
            <numerusform>Ingenting har tagits in än: %n värden kan inte sammanföras. Välj ours eller theirs för dem med --choices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken yet: answer with --choose ours, theirs or both, or one by one with --choices.</source>
        <translation>Ingenting har tagits in än: svara med --choose ours, theirs eller both, eller ett i taget med --choices.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Vad som ges</translation>
    </message>
    <message>
        <source>an extract of one § only</source>
        <translation>utdrag ur en enda paragraf</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>gjort på nytt</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>one record: its id, or an action&apos;s number</source>
        <translation>en post: dess id eller en åtgärds nummer</translation>
    </message>
    <message>
        <source>only the actions of this responsible party</source>
        <translation>bara den här ansvariga partens åtgärder</translation>
    </message>
    <message>
        <source>put a backup in the file&apos;s place</source>
        <translation>återställ en säkerhetskopia i filens ställe</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>visa versionen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>visa den här hjälpen</translation>
    </message>
    <message>
        <source>show what was changed, when and by whom</source>
        <translation>visa vad som ändrats, när och av vem</translation>
    </message>
    <message>
        <source>take the changes in; without this they are only shown</source>
        <translation>ta in ändringarna; utan detta visas de bara</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>ångra den senaste ändringen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and search</source>
        <translation>Kommandon och sökning</translation>
    </message>
    <message>
        <source>Search everything, or type what you want to do</source>
        <translation>Sök överallt eller skriv vad du vill göra</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Söker</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message>
        <source>Every action has a responsible party, a schedule, a theme and a goal.</source>
        <translation>Varje åtgärd har en ansvarig part, en tidsplan, ett insatsområde och ett mål.</translation>
    </message>
    <message>
        <source>No responsible party: {count}</source>
        <translation>Ansvarig part saknas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a responsible party</source>
        <translation>
            <numerusform>%n åtgärd saknar ansvarig part</numerusform>
            <numerusform>%n åtgärder saknar ansvarig part</numerusform>
        </translation>
    </message>
    <message>
        <source>No schedule: {count}</source>
        <translation>Tidsplan saknas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a schedule</source>
        <translation>
            <numerusform>%n åtgärd saknar tidsplan</numerusform>
            <numerusform>%n åtgärder saknar tidsplan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a theme</source>
        <translation>
            <numerusform>%n åtgärd saknar insatsområde</numerusform>
            <numerusform>%n åtgärder saknar insatsområde</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme: {count}</source>
        <translation>Insatsområde saknas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a goal</source>
        <translation>
            <numerusform>%n åtgärd saknar mål</numerusform>
            <numerusform>%n åtgärder saknar mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal: {count}</source>
        <translation>Mål saknas: {count}</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Gone with it: {kinds}.</source>
        <translation>Samtidigt försvann: {kinds}.</translation>
    </message>
    <message>
        <source>Stays, without it: {kinds}.</source>
        <translation>Finns kvar utan det: {kinds}.</translation>
    </message>
</context>
<context>
    <name>CostsField</name>
    <message>
        <source>Add a year</source>
        <translation>Lägg till ett år</translation>
    </message>
    <message>
        <source>Add a year&apos;s cost</source>
        <translation>Lägg till ett års kostnad</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>Write the euros as a number, e.g. 1 200 or 350,50.</source>
        <translation>Skriv beloppet i euro med siffror, t.ex. 1 200 eller 350,50.</translation>
    </message>
    <message>
        <source>Year of the cost, row {row}</source>
        <translation>Kostnadsår, rad {row}</translation>
    </message>
    <message>
        <source>Euros in {year}</source>
        <translation>Euro år {year}</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Remove the year {year}</source>
        <translation>Ta bort året {year}</translation>
    </message>
    <message>
        <source>In all {sum} €</source>
        <translation>Totalt {sum} €</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Turva ran into a fault</source>
        <translation>Ett fel inträffade i Turva</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Felrapport</translation>
    </message>
    <message>
        <source>What you just tried was not done. Everything stored before it is safe in the file. You can go on; if the same happens again, close the program and open it anew.</source>
        <translation>Det du just försökte göra blev ogjort. Allt som sparats före det finns kvar i filen. Du kan fortsätta. Om samma sak händer igen, stäng programmet och öppna det på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>Inget skickades någonstans.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report was saved to {path}</source>
        <translation>Inget skickades någonstans. Rapporten sparades: {path}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation>Skriv datumet som 3.2.2026.</translation>
    </message>
    <message>
        <source>Is {day} meant? Press Enter in the field to take it.</source>
        <translation>Menade du {day}? Tryck på Enter i fältet för att ta det.</translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation>Ta {day}</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
    <message>
        <source>Pick from the calendar (Alt+Down)</source>
        <translation>Välj i kalendern (Alt+nedpil)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n åtgärd raderades.</numerusform>
            <numerusform>%n åtgärder raderades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): {status}.</source>
        <translation>
            <numerusform>%n åtgärd: {status}.</numerusform>
            <numerusform>%n åtgärder: {status}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Gör en kopia</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Radera</translation>
    </message>
</context>
<context>
    <name>DesktopFiles</name>
    <message>
        <source>Save the Excel file</source>
        <translation>Spara Excel-filen</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables and Word plans (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)</source>
        <translation>Tabeller och Wordplaner (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation>Välj Excel-filen</translation>
    </message>
</context>
<context>
    <name>Disqualifications</name>
    <message>
        <source>Who is disqualified</source>
        <translation>Vem som är jävig</translation>
    </message>
    <message>
        <source>Disqualified: who</source>
        <translation>Jävig: vem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Disqualified: why</source>
        <translation>Jävig: varför</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a disqualification</source>
        <translation>Lägg till jäv</translation>
    </message>
</context>
<context>
    <name>DocumentsButton</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>&amp;Agenda and invitation…</source>
        <translation>&amp;Föredragningslista och kallelse…</translation>
    </message>
    <message>
        <source>Agenda in &amp;full, confidential…</source>
        <translation>Föredragningslista i sin &amp;helhet, sekretessbelagd…</translation>
    </message>
    <message>
        <source>Agenda, p&amp;ublic copy…</source>
        <translation>Föredra&amp;gningslista, offentlig kopia…</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>Pro&amp;memoria…</translation>
    </message>
    <message>
        <source>Memo &amp;in full, confidential…</source>
        <translation>Promemoria i s&amp;in helhet, sekretessbelagd…</translation>
    </message>
    <message>
        <source>Memo, &amp;public copy…</source>
        <translation>Promemoria, o&amp;ffentlig kopia…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>Minutes &amp;in full, confidential…</source>
        <translation>Protokoll &amp;i sin helhet, sekretessbelagt…</translation>
    </message>
    <message>
        <source>Minutes, &amp;public copy…</source>
        <translation>Protokoll, &amp;offentlig kopia…</translation>
    </message>
    <message>
        <source>Action &amp;list</source>
        <translation>Åtgärds&amp;lista</translation>
    </message>
    <message>
        <source>E-mail &amp;draft to the members (.eml)…</source>
        <translation>&amp;E-postutkast till medlemmarna (.eml)…</translation>
    </message>
    <message>
        <source>E-mail draft in full, c&amp;onfidential…</source>
        <translation>E-postutkast i sin helhet, &amp;sekretessbelagt…</translation>
    </message>
    <message>
        <source>E-mail draft with the public cop&amp;y…</source>
        <translation>E-postu&amp;tkast med den offentliga kopian…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry (.ics)…</source>
        <translation>&amp;Kalenderpost (.ics)…</translation>
    </message>
    <message>
        <source>Archive pac&amp;kage (.zip)…</source>
        <translation>A&amp;rkivpaket (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes in full, § {section}, confidential…</source>
        <translation>&amp;Utdrag i sin helhet, § {section}, sekretessbelagt…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes, § {section}…</source>
        <translation>Protokolls&amp;utdrag, § {section}…</translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes (the item has no § yet)</source>
        <translation>Protokolls&amp;utdrag (ärendet har ingen § ännu)</translation>
    </message>
    <message>
        <source>&amp;Everybody&apos;s, by responsible…</source>
        <translation>&amp;Alla enligt ansvarig…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit the entry</source>
        <translation>Redigera anteckningen</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Radera anteckningen</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>Underlag: {text}</translation>
    </message>
    <message>
        <source>Edit the entry {entry}</source>
        <translation>Redigera anteckningen {entry}</translation>
    </message>
    <message>
        <source>Delete the entry {entry}</source>
        <translation>Radera anteckningen {entry}</translation>
    </message>
    <message>
        <source>in the source: “{word}”</source>
        <translation>i källan: ”{word}”</translation>
    </message>
    <message>
        <source>The follow-up entry was deleted.</source>
        <translation>Uppföljningsanteckningen raderades.</translation>
    </message>
</context>
<context>
    <name>ExchangeOverview</name>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Write an Excel file for the region, or for a responsible party to fill in.</source>
        <translation>Gör en Excel-fil till regionen eller för en ansvarig part att fylla i.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Open a file that came back, or drop it here. You see every change before it is taken in.</source>
        <translation>Öppna en fil som kommit tillbaka eller släpp den här. Du ser varje ändring innan den tas in.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Arbetsytan är öppen endast för läsning, så inget kan tas in.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>&amp;Send a file…</source>
        <translation>&amp;Skicka en fil…</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>&amp;Ta in en fil…</translation>
    </message>
    <message>
        <source>&amp;Go on: save the file, or take it in</source>
        <translation>&amp;Fortsätt: spara filen eller ta in den</translation>
    </message>
    <message>
        <source>Ne&amp;xt undecided line</source>
        <translation>&amp;Nästa oavgjorda rad</translation>
    </message>
    <message>
        <source>&amp;Back to the ledger</source>
        <translation>Till&amp;baka till förteckningen</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Filen {file} skrivs</translation>
    </message>
    <message>
        <source>Taking in {file}</source>
        <translation>Filen {file} tas in</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n ändrat fält</numerusform>
            <numerusform>%n ändrade fält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted row(s)</source>
        <translation>
            <numerusform>%n raderad rad</numerusform>
            <numerusform>%n raderade rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: {counts}. A backup was made first.</source>
        <translation>Intaget: {counts}. En säkerhetskopia gjordes först.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were not taken: see the ledger.</source>
        <translation>
            <numerusform>%n punkt togs inte in: se listan.</numerusform>
            <numerusform>%n punkter togs inte in: se listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Filen {file} läses</translation>
    </message>
    <message>
        <source>There are no changes in the file</source>
        <translation>Det finns inga ändringar i filen</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the same as this workspace: %n row(s) unchanged.</source>
        <translation>
            <numerusform>Filen {file} innehåller samma uppgifter som denna arbetsyta: %n rad oförändrad.</numerusform>
            <numerusform>Filen {file} innehåller samma uppgifter som denna arbetsyta: %n rader oförändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>Tillbaka till förteckningen</translation>
    </message>
    <message numerus="yes">
        <source>Show the notes (%n)</source>
        <translation>
            <numerusform>Visa anmärkningarna (%n)</numerusform>
            <numerusform>Visa anmärkningarna (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be taken in</source>
        <translation>Filen kan inte tas in</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Arbetsytan är öppen endast för läsning, så inget kan tas in.</translation>
    </message>
    <message>
        <source>Take in or cancel this file first, then drop the other one again.</source>
        <translation>Ta först in eller avbryt den här filen och släpp sedan den andra på nytt.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Save the Excel file…</source>
        <translation>&amp;Spara Excel-filen…</translation>
    </message>
    <message>
        <source>Save an empty &amp;template…</source>
        <translation>Spara en tom &amp;mall…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Skicka en fil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Everything that is not confidential</source>
        <translation>&amp;Allt som inte är sekretessbelagt</translation>
    </message>
    <message>
        <source>Only the actions of one &amp;responsible party, to be filled in</source>
        <translation>Endast en ansvari&amp;g parts åtgärder, för ifyllning</translation>
    </message>
    <message>
        <source>Responsible &amp;party</source>
        <translation>Ansvarig &amp;part</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation>Filens sp&amp;råk</translation>
    </message>
    <message>
        <source>Told of &amp;people</source>
        <translation>Om &amp;personer anges</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontaktperson</translation>
    </message>
    <message>
        <source>Whom the recipient asks and answers. It stands on the first sheet.</source>
        <translation>Vem mottagaren frågar och svarar. Står på den första fliken.</translation>
    </message>
    <message>
        <source>&amp;Answer by</source>
        <translation>S&amp;var senast</translation>
    </message>
    <message>
        <source>Stands on the first sheet.</source>
        <translation>Står på den första fliken.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} sparades.</translation>
    </message>
    <message>
        <source>It is for: {recipient}.</source>
        <translation>Mottagare: {recipient}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n rad.</numerusform>
            <numerusform>%n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n sekretessbelagd punkt lämnades bort.</numerusform>
            <numerusform>%n sekretessbelagda punkter lämnades bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Vad skickas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message numerus="yes">
        <source>The file will have %n row(s).</source>
        <translation>
            <numerusform>Filen får %n rad.</numerusform>
            <numerusform>Filen får %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) will be left out: {kinds}. The file says how many.</source>
        <translation>
            <numerusform>%n sekretessbelagd punkt lämnas bort: {kinds}. Antalet anges i filen.</numerusform>
            <numerusform>%n sekretessbelagda punkter lämnas bort: {kinds}. Antalet anges i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested name: {name}</source>
        <translation>Föreslaget namn: {name}</translation>
    </message>
    <message>
        <source>{old} ended on {date}; {new} receives its files now.</source>
        <translation>{old} upphörde {date}. Dess filer tas nu emot av {new}.</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Not stored: {what} It waits in its field.</source>
        <translation>Inte sparat: {what} Texten väntar i sitt fält.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Sök på den här sidan</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>S&amp;ök överallt…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file does not say which export it comes from. It was compared with today&apos;s data only: check every change.</source>
        <translation>Filen berättar inte vilken export den kommer från. Den jämfördes bara med dagens uppgifter: kontrollera varje ändring.</translation>
    </message>
    <message>
        <source>The file comes from another workspace of the same municipality ({seen}). Choose whether its rows are taken as new.</source>
        <translation>Filen kommer från en annan arbetsyta i samma kommun ({seen}). Välj om raderna ska tas in som nya.</translation>
    </message>
    <message>
        <source>A newer file of the same sender has been taken in after this one. Nothing of this file is taken unless you choose so: it would put back what the newer one has corrected.</source>
        <translation>En nyare fil från samma avsändare har redan tagits in efter denna. Ur den här filen tas ingenting in om du inte väljer det: den skulle återställa det som den nyare har rättat.</translation>
    </message>
    <message>
        <source>From the same export has been taken in: {understood}. Is this the next file of the same sender, or somebody else&apos;s? As the next one it takes back what the earlier one brought and this one doesn&apos;t have.</source>
        <translation>Från samma export har redan tagits in: {understood}. Är detta samma avsändares nästa fil eller någon annans? Som nästa fil tar den tillbaka det som den tidigare förde med sig och som inte finns i denna.</translation>
    </message>
    <message>
        <source>The document has comments. They were not read.</source>
        <translation>Dokumentet har kommentarer. De lästes inte.</translation>
    </message>
    <message>
        <source>The document has footnotes. They were not read.</source>
        <translation>Dokumentet har fotnoter. De lästes inte.</translation>
    </message>
    <message>
        <source>The document has pictures. They were not read.</source>
        <translation>Dokumentet har bilder. De lästes inte.</translation>
    </message>
    <message>
        <source>The document has text boxes. They were not read: copy their text into the document.</source>
        <translation>Dokumentet har textrutor. De lästes inte: kopiera deras text till själva dokumentet.</translation>
    </message>
    <message>
        <source>The document has text that was deleted with the changes tracked. It was left out.</source>
        <translation>Dokumentet har text som har strukits som spårad ändring. Den lämnades bort.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t have what “{understood}” brought: {seen}. That stays, unless this is the next file of the same sender.</source>
        <translation>I filen saknas det som ”{understood}” förde med sig: {seen}. Det blir kvar, om detta inte är samma avsändares nästa fil.</translation>
    </message>
    <message>
        <source>The file holds macros. They were not run; only the values were read.</source>
        <translation>Filen innehåller makron. De kördes inte, bara värdena lästes.</translation>
    </message>
    <message>
        <source>The file was made with an older version of the template. Columns it lacks stay as they are.</source>
        <translation>Filen är gjord med en äldre version av mallen. Uppgifterna i kolumner som saknas förblir oförändrade.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n other place(s).</source>
        <translation>
            <numerusform>Detsamma gäller %n annat ställe.</numerusform>
            <numerusform>Detsamma gäller %n andra ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “{seen}” only repeats rows of “{understood}” and was not read.</source>
        <translation>Bladet ”{seen}” upprepar bara rader från ”{understood}” och lästes inte.</translation>
    </message>
    <message>
        <source>The values of “{seen}” on the sheet “{sheet}” have moved to other rows (for example {understood}), as when a column is sorted or shifted alone. The sheet was not read. Undo that, or copy the column anew from the exported file, and save.</source>
        <translation>Värdena i kolumnen ”{seen}” på bladet ”{sheet}” har hamnat på andra rader (till exempel {understood}), som när en kolumn sorteras eller förskjuts ensam. Bladet lästes inte. Ångra det eller kopiera kolumnen på nytt från den exporterade filen och spara.</translation>
    </message>
    <message>
        <source>These sheets were sent but are not in the file: {seen}. Their data stays as it is.</source>
        <translation>Dessa flikar exporterades men finns inte i filen: {seen}. Deras uppgifter förblir oförändrade.</translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several ({understood}), or one? The answer holds for every cell that is written so, and is remembered.</source>
        <translation>{place}: avser ”{seen}” flera ({understood}) eller en? Svaret gäller alla celler som är skrivna så och sparas.</translation>
    </message>
    <message>
        <source>{place}: here “{heading}” holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Make the change in the program.</source>
        <translation>{place}: här innehåller ”{heading}” ett namn eller nummer som filen inte visar, och filen ändrar just det stället. Texten lämnades som den är. Gör ändringen i programmet.</translation>
    </message>
    <message>
        <source>{place}: in place of “{seen}” stands what was given here: “{understood}”.</source>
        <translation>{place}: i stället för ”{seen}” står det som angavs här: ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Choose what it is taken as, or skip to leave it out.</source>
        <translation>{place}: det är inte säkert vad kolumnen ”{seen}” innehåller. Välj vad den läses som, eller lämna bort den (skip).</translation>
    </message>
    <message>
        <source>{place}: nothing here is called “{seen}”. Choose what is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: inget här heter ”{seen}”. Välj vad som avses. Svaret gäller alla likadana celler och sparas.</translation>
    </message>
    <message>
        <source>{place}: several records here are called “{seen}”. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: flera heter ”{seen}” här. Välj vilken som avses. Svaret gäller alla likadana celler och sparas.</translation>
    </message>
    <message>
        <source>{place}: spaces or line breaks around the text were left out, or its line ends were made alike.</source>
        <translation>{place}: blanksteg eller radbrytningar runt texten lämnades bort eller så gjordes dess radbrytningar enhetliga.</translation>
    </message>
    <message>
        <source>{place}: the action was completed here already ({understood}); the file says “{seen}”.</source>
        <translation>{place}: åtgärden är redan genomförd här ({understood}); i filen står ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: the address of the link was added to the text: {understood}.</source>
        <translation>{place}: länkens adress lades till i texten: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the cell has a comment, which was not taken in: “{understood}”.</source>
        <translation>{place}: cellen har en kommentar som inte togs in: ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: the cell holds only characters that nobody sees. It was read as empty.</source>
        <translation>{place}: cellen innehåller bara osynliga tecken. Den lästes som tom.</translation>
    </message>
    <message>
        <source>{place}: the cell leads to “{understood}”. The link was left out, and its text was read.</source>
        <translation>{place}: cellen har en länk till ”{understood}”. Länken lämnades bort och dess text lästes.</translation>
    </message>
    <message>
        <source>{place}: the cell lists several actions, so each of them becomes one: {seen}</source>
        <translation>{place}: cellen räknar upp flera åtgärder, så var och en blir en egen: {seen}</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: “{understood}” stays.</source>
        <translation>{place}: cellen har tömts, men en tom cell ändrar ingenting: ”{understood}” kvarstår.</translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme, so it goes under “{understood}”.</source>
        <translation>{place}: målet ”{seen}” står inte under något insatsområde, så det läggs under ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: the merged cell “{seen}” ends above these rows, so they were read without it. If they belong there, write it in them.</source>
        <translation>{place}: den sammanfogade cellen ”{seen}” slutar ovanför dessa rader, så de lästes utan den. Om de hör dit, skriv den i dem.</translation>
    </message>
    <message>
        <source>{place}: the new row lacks “{understood}”, so it was not taken. Fill that in.</source>
        <translation>{place}: den nya raden saknar ”{understood}”, så den togs inte in. Fyll i det.</translation>
    </message>
    <message>
        <source>{place}: the row carries two different identifiers, so it was not taken: rows were sorted without the hidden first column. Undo that, or delete the hidden column: then the visible identifiers hold.</source>
        <translation>{place}: raden har två olika identifierare, så den togs inte in: rader har sorterats utan den dolda första kolumnen. Ångra det eller ta bort den dolda kolumnen, då gäller de synliga identifierarna.</translation>
    </message>
    <message>
        <source>{place}: the row identifier was filled down from the row above, so the row was read as a new one.</source>
        <translation>{place}: rad-id:t hade fyllts nedåt från raden ovanför, så raden lästes som ny.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but “{understood}” is called so here. Choose whether it is the same.</source>
        <translation>{place}: raden ”{seen}” har ingen identifierare, men här finns ”{understood}” med samma namn. Välj om den är densamma.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” names no action and was passed over.</source>
        <translation>{place}: raden ”{seen}” nämner ingen åtgärd och hoppades över.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Choose what was written: {understood}.</source>
        <translation>{place}: kalkylprogrammet har gjort talet till datumet {seen}. Välj vad som skrevs: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet made the year {understood} the day {seen}. Write the whole day, as in 31.12.2026.</source>
        <translation>{place}: kalkylprogrammet har ändrat året {understood} till dagen {seen}. Skriv hela dagen, till exempel 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Choose what was meant: {understood}.</source>
        <translation>{place}: kalkylprogrammet kan ha gissat århundradet för {seen}. Välj vad som menades: {understood}.</translation>
    </message>
    <message>
        <source>{place}: the table with the headings “{seen}” was left out: no action, goal or theme is in it.</source>
        <translation>{place}: tabellen med rubrikerna ”{seen}” lämnades bort: den ger inga åtgärder, mål eller insatsområden.</translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text, or shorten it in the program.</source>
        <translation>{place}: texten slutar vid sitt 255:e tecken, där vissa program klipper av längre texter, så den togs inte med. Skriv hela texten eller förkorta den i programmet.</translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it, or write it in the program.</source>
        <translation>{place}: texten är längre än en cell i Excel kan vara och togs därför inte med. Förkorta texten eller skriv den i programmet.</translation>
    </message>
    <message>
        <source>{place}: these cells are empty, so the rows were read under the heading above, “{seen}”.</source>
        <translation>{place}: dessa celler är tomma, så raderna lästes under rubriken ovanför, ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). Choose whether they are rows, or headings that are left out.</source>
        <translation>{place}: dessa rader har bara en rubrik ({seen}). Välj om de är rader eller mellanrubriker som lämnas bort.</translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). Choose whether they are rows or are left out.</source>
        <translation>{place}: dessa rader ser ut som en annan tabell under raderna ({seen}). Välj om de är rader eller lämnas bort.</translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). Choose whether they are rows or are left out.</source>
        <translation>{place}: dessa rader kan vara summarader ({seen}). Välj om de är rader eller lämnas bort.</translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but records here are called the same (for example “{seen}”). Choose whether they are the same or new ones.</source>
        <translation>{place}: {understood} rader saknar identifierare, men här finns poster med samma namn (till exempel ”{seen}”). Välj om de är desamma eller nya.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” belongs together with the cell {understood}, which was not taken, so this was not taken either. Mend that cell.</source>
        <translation>{place}: ”{seen}” hör ihop med cellen {understood}, som inte togs in, så detta togs inte heller in. Rätta den cellen.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Choose which of the numbers is the day; the answer holds for the whole file.</source>
        <translation>{place}: ”{seen}” kan läsas på två sätt. Välj vilket av talen som är dagen; svaret gäller hela filen.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” seems to tell a status too, which was not read: the words are kept as the schedule. Check the status of the action.</source>
        <translation>{place}: ”{seen}” verkar också ange en status, som inte lästes: orden står kvar som tidsplan. Kontrollera åtgärdens status.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”, as you have answered.</source>
        <translation>{place}: ”{seen}” lästes som ”{understood}”, enligt svaret.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”.</source>
        <translation>{place}: ”{seen}” lästes som ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell, as you have answered.</source>
        <translation>{place}: ”{seen}” togs som en tom cell, enligt svaret.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}”.</source>
        <translation>Fliken ”{seen}” lästes som ”{understood}”.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}” because of its headings.</source>
        <translation>Fliken ”{seen}” lästes enligt sina rubriker som ”{understood}”.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is not known here and was not read.</source>
        <translation>Fliken ”{seen}” är okänd och lästes inte.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is a copy of “{understood}” and was not read. Keep one of them.</source>
        <translation>Fliken ”{seen}” är en kopia av ”{understood}” och lästes inte. Behåll bara den ena.</translation>
    </message>
    <message>
        <source>The sheet “{seen}” is hidden. It was read all the same.</source>
        <translation>Fliken ”{seen}” är dold. Den lästes ändå.</translation>
    </message>
    <message>
        <source>No row of headings was found on the sheet “{sheet}”; it was not read. Copy the headings from an exported file.</source>
        <translation>På fliken ”{sheet}” hittades ingen rubrikrad och den lästes inte. Kopiera rubrikerna från en exporterad fil.</translation>
    </message>
    <message>
        <source>{place}: there is content far outside the table. It was not read.</source>
        <translation>{place}: det finns innehåll långt utanför tabellen. Det lästes inte.</translation>
    </message>
    <message>
        <source>{place}: the column “{seen}” is not known here and was left out.</source>
        <translation>{place}: kolumnen ”{seen}” är okänd och lämnades bort.</translation>
    </message>
    <message>
        <source>{place}: the heading “{seen}” stands twice. Only the first column was read.</source>
        <translation>{place}: rubriken ”{seen}” finns två gånger. Bara den första kolumnen lästes.</translation>
    </message>
    <message>
        <source>{place}: there are values under an empty heading. They were left out.</source>
        <translation>{place}: det finns värden under en tom rubrik. De lämnades bort.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the column “{seen}”. Its values stay as they are.</source>
        <translation>På fliken ”{sheet}” saknas kolumnen ”{seen}”. Uppgifterna förblir oförändrade.</translation>
    </message>
    <message>
        <source>{place}: the same row identifier stands on several rows ({seen}), so none of them was taken. If a row was copied to make a new one, empty its identifier.</source>
        <translation>{place}: samma rad-id finns på flera rader ({seen}), så ingen av dem togs in. Om raden kopierades till en ny, töm dess rad-id.</translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is mistyped. Correct it, or empty it if the row is new.</source>
        <translation>{place}: rad-id ”{seen}” är felskrivet. Rätta det, eller töm det om raden är ny.</translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is not known in this workspace, so the row was not taken. If the row is new, empty its identifier.</source>
        <translation>{place}: rad-id ”{seen}” finns inte i denna arbetsyta, så raden togs inte in. Om raden är ny, töm dess rad-id.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in, or choose another answer.</source>
        <translation>{place}: ”{seen}” kan inte skapas, eftersom ”{understood}” saknas på raden. Fyll i det eller välj ett annat svar.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here since the file was sent. Choose whether it is brought back.</source>
        <translation>{place}: ”{seen}” har raderats här efter att filen skickades. Välj om den ska återställas.</translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Add it in the program.</source>
        <translation>{place}: nya rader tas inte in från fliken ”{sheet}” (”{seen}”). Lägg till den i programmet.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” looks like a total or a heading and was passed over.</source>
        <translation>{place}: raden ”{seen}” ser ut som en summa eller rubrik och hoppades över.</translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like “{understood}”, which already exists. Check that it is not the same.</source>
        <translation>{place}: den nya raden ”{seen}” liknar ”{understood}” som redan finns. Kontrollera att det inte är samma.</translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and import it again.</source>
        <translation>{place}: cellen har en formel utan resultat. Öppna och spara filen i Excel och importera den på nytt.</translation>
    </message>
    <message>
        <source>{place}: the cell holds the error {seen}. Write the value in its place.</source>
        <translation>{place}: cellen innehåller felet {seen}. Skriv värdet i stället.</translation>
    </message>
    <message>
        <source>{place}: “{heading}” can&apos;t be emptied with “-”. Write a value.</source>
        <translation>{place}: ”{heading}” kan inte tömmas med ”-”. Skriv ett värde.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove “{understood}”, write “-”.</source>
        <translation>{place}: cellen har tömts, men en tom cell ändrar ingenting. Skriv ”-” för att ta bort ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{heading}” is only for reading; the value “{seen}” was not taken.</source>
        <translation>{place}: ”{heading}” är bara för läsning; värdet ”{seen}” togs inte in.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one day, so it takes the day&apos;s place like this: {understood}.</source>
        <translation>{place}: ”{seen}” är inte en enskild dag, så dagen ersätts med ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a number. Write it as 1234,5.</source>
        <translation>{place}: ”{seen}” är inte ett tal. Skriv det som 1234,5.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” should be a whole number.</source>
        <translation>{place}: ”{seen}” ska vara ett heltal.</translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Choose which number is meant.</source>
        <translation>{place}: cellen visar procent ({seen}). Välj vilket tal som avses.</translation>
    </message>
    <message>
        <source>{place}: the value “{seen}” was not taken. Write an apostrophe (&apos;) in front of it, so that it stays text.</source>
        <translation>{place}: värdet ”{seen}” togs inte in. Skriv en apostrof (&apos;) framför det så att det förblir text.</translation>
    </message>
    <message>
        <source>{place}: there is a picture in the cell. It was left out.</source>
        <translation>{place}: det finns en bild i cellen. Den lämnades bort.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here. Choose what stands in its place; the answer holds for every such cell.</source>
        <translation>{place}: ”{seen}” har tagits bort här. Välj vad som ska stå i stället. Svaret gäller alla likadana celler.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed here since the file was sent: it is “{understood}” now.</source>
        <translation>{place}: ”{seen}” har bytt namn här efter att filen sändes: nu är det ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices here. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation>{place}: ”{seen}” är inget av alternativen. Välj vilket som avses. Svaret gäller alla likadana celler och sparas.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, empty it with “-” or make the change in the program.</source>
        <translation>{place}: ”{seen}” är överstruken. Den lästes som den står. Om den ska bort, töm den med ”-” eller gör ändringen i programmet.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” names no status, so the status is “{understood}”. The words are kept as its explanation.</source>
        <translation>{place}: ”{seen}” anger ingen status, så statusen är ”{understood}”. Orden bevaras som förklaring.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken. {why}</source>
        <translation>{place}: värdet ”{seen}” togs inte med. {why}</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as several: {understood}.</source>
        <translation>{place}: ”{seen}” lästes som flera: {understood}.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as the date {understood}.</source>
        <translation>{place}: ”{seen}” lästes som datumet {understood}.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as {understood}.</source>
        <translation>{place}: ”{seen}” lästes som {understood}.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the text “{understood}”.</source>
        <translation>{place}: talet {seen} lästes som texten ”{understood}”.</translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Choose what was meant.</source>
        <translation>{place}: Excel kan ha gjort om det skrivna till datumet {seen}. Välj vad som avsågs.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a date. Write it as 31.12.2026.</source>
        <translation>{place}: ”{seen}” är inte ett datum. Skriv det som 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: there is no such day as {seen}. Correct the date.</source>
        <translation>{place}: dagen {seen} finns inte. Rätta datumet.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the date {understood}.</source>
        <translation>{place}: talet {seen} lästes som datumet {understood}.</translation>
    </message>
    <message>
        <source>{place}: the time of day was left out of {seen}; the date is {understood}.</source>
        <translation>{place}: klockslaget lämnades bort från {seen}; datumet är {understood}.</translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry, from {understood}. Write that day or a later one.</source>
        <translation>{place}: statusen har redan en nyare anteckning ({understood}). Skriv den dagen eller en senare.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a time of day. Write it as 14.30.</source>
        <translation>{place}: ”{seen}” är inte ett klockslag. Skriv det som 14.30.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” could not be read. Write the shares as 2026: 200; 2027: 400.</source>
        <translation>{place}: ”{seen}” kunde inte läsas. Skriv andelarna som 2026: 200; 2027: 400.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a municipality&apos;s number. Write three digits, as in 047.</source>
        <translation>{place}: ”{seen}” är inte ett kommunnummer. Skriv tre siffror, till exempel 047.</translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as {understood}; its leading zeros had been lost.</source>
        <translation>{place}: talet {seen} lästes som {understood}; de inledande nollorna hade försvunnit.</translation>
    </message>
    <message>
        <source>{place}: the text is too long for a cell and its continuation is missing from the file. The text was left as it is.</source>
        <translation>{place}: texten är för lång för en cell och fortsättningen saknas i filen. Texten lämnades oförändrad.</translation>
    </message>
    <message>
        <source>{place}: the text holds a personal identity code, so it was not taken. Remove the code.</source>
        <translation>{place}: texten innehåller en personbeteckning, så den togs inte in. Ta bort beteckningen.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by theme</source>
        <translation>Gruppering: insatsområde</translation>
    </message>
    <message>
        <source>Group by responsible</source>
        <translation>Gruppering: ansvarig part</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort på nytt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Inget har ändrats ännu</translation>
    </message>
    <message>
        <source>Every change will stand here: when, what and by whom.</source>
        <translation>Här syns varje ändring: när, vad och vem.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the newest change, again the one before it, also after a new start.</source>
        <translation>Ctrl+Z ångrar den nyaste ändringen, på nytt den före den, också efter en omstart.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What next?</source>
        <translation>Vad härnäst?</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>No action is late, no minutes are unfinished. Come back before the next meeting.</source>
        <translation>Ingen åtgärd är försenad och inget protokoll är halvfärdigt. Kom tillbaka före nästa möte.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>No date has been set.</source>
        <translation>Inget datum har bestämts.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n åtgärd försenad</numerusform>
            <numerusform>%n åtgärder försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the actions</source>
        <translation>Öppna åtgärderna</translation>
    </message>
    <message>
        <source>This time of the year</source>
        <translation>I årsklockan nu</translation>
    </message>
    <message>
        <source>Sent: {time}, {party}</source>
        <translation>Sänd: {time}, {party}</translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation>Säkerhetskopia: {time}</translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation>Varje ändring sparas genast.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Ingen säkerhetskopia har gjorts ännu.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the region yet.</source>
        <translation>Inget har ännu sänts till regionen.</translation>
    </message>
    <message>
        <source>Last change: {time}</source>
        <translation>Senaste ändring: {time}</translation>
    </message>
    <message>
        <source>Your data is safe</source>
        <translation>Uppgifterna är i säkerhet</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Take &amp;all</source>
        <translation>Ta &amp;allt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save a &amp;file to send back…</source>
        <translation>Spara en &amp;fil att skicka tillbaka…</translation>
    </message>
    <message>
        <source>A copy of the file with what is to be mended marked: its sender mends it and sends it again</source>
        <translation>En kopia av filen med det som ska rättas markerat: avsändaren rättar den och skickar den på nytt</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Vad filen skulle ändra</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Inget att ta in</translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;rest (%n)</source>
        <translation>
            <numerusform>Ta &amp;resten (%n)</numerusform>
            <numerusform>Ta &amp;resten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;chosen (%n)</source>
        <translation>
            <numerusform>Ta de &amp;valda (%n)</numerusform>
            <numerusform>Ta de &amp;valda (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;all (%n)</source>
        <translation>
            <numerusform>Ta &amp;allt (%n)</numerusform>
            <numerusform>Ta &amp;allt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation>Arbetsytan är öppen endast för läsning, så inget kan tas in.</translation>
    </message>
    <message>
        <source>The rows of the file have been mixed up, so nothing of it can be taken in. Mend the file in Excel and choose it again.</source>
        <translation>Filens rader har blandats ihop, så inget kan tas in. Rätta filen i Excel och välj den på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can&apos;t be taken; the rest can.</source>
        <translation>
            <numerusform>%n ställe kan inte tas in, resten kan.</numerusform>
            <numerusform>%n ställen kan inte tas in, resten kan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer.</source>
        <translation>
            <numerusform>%n fråga väntar på ditt svar.</numerusform>
            <numerusform>%n frågor väntar på ditt svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed on both sides: your own stays unless you choose.</source>
        <translation>
            <numerusform>%n värde har ändrats på båda sidor: ditt eget blir kvar om du inte väljer annat.</numerusform>
            <numerusform>%n värden har ändrats på båda sidor: dina egna blir kvar om du inte väljer annat.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent on {date}</source>
        <translation>skickad {date}</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>mottagare: {recipient}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>&amp;New indicator</source>
        <translation>&amp;Ny indikator</translation>
    </message>
    <message>
        <source>Add a &amp;year to the indicator</source>
        <translation>Lägg till ett å&amp;r för indikatorn</translation>
    </message>
    <message>
        <source>&amp;Delete the indicator</source>
        <translation>&amp;Radera indikatorn</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Direction in the list</source>
        <translation>Filtrera enligt riktning</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Alla riktningar</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Inga indikatorer ännu</translation>
    </message>
    <message>
        <source>An indicator shows by numbers whether safety gets better: a value a year is enough.</source>
        <translation>En indikator visar i siffror om säkerheten blir bättre: ett värde om året räcker.</translation>
    </message>
    <message>
        <source>Add the first indicator</source>
        <translation>Lägg till den första indikatorn</translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation>Välj en indikator i listan.</translation>
    </message>
    <message>
        <source>Only when it has been verified</source>
        <translation>Endast när det har kontrollerats</translation>
    </message>
    <message>
        <source>Without it a change is not assessed</source>
        <translation>Utan typ bedöms ingen förändring</translation>
    </message>
    <message>
        <source>E.g. 1000; of a percentage 100, where it is of all inhabitants</source>
        <translation>T.ex. 1000; för en procentandel 100, om den räknas av alla invånare</translation>
    </message>
    <message>
        <source>What the numbers don&apos;t tell</source>
        <translation>Vad siffrorna inte berättar</translation>
    </message>
    <message>
        <source>Care with small numbers</source>
        <translation>Små tal</translation>
    </message>
    <message>
        <source>Fewer cases are not told in percent</source>
        <translation>Förändringar i färre fall anges inte i procent</translation>
    </message>
    <message>
        <source>The first year not comparable with earlier ones</source>
        <translation>Det första året som inte kan jämföras med tidigare år</translation>
    </message>
    <message>
        <source>Copies for others hide the smallest counts</source>
        <translation>De minsta antalen utelämnas ur kopior till andra</translation>
    </message>
    <message>
        <source>A sensitive count below this is hidden; zero is shown</source>
        <translation>Ett känsligt antal under gränsen utelämnas; noll visas</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>Indikatorn</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
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
        <translation>Borttagen: {name}.</translation>
    </message>
    <message>
        <source>Move up: {list}</source>
        <translation>Flytta upp: {list}</translation>
    </message>
    <message>
        <source>Move down: {list}</source>
        <translation>Flytta ner: {list}</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytta &amp;ner</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Phrases (Ctrl+D)</source>
        <translation>Fraser (Ctrl+D)</translation>
    </message>
    <message>
        <source>Unfinished: comes back to the next meeting</source>
        <translation>Oavslutat: återkommer till nästa möte</translation>
    </message>
    <message>
        <source>Those elsewhere, e.g. in another municipality</source>
        <translation>På annat håll, t.ex. i en annan kommun</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Vem som ger den</translation>
    </message>
    <message>
        <source>Who gets an extract</source>
        <translation>Vem som får ett utdrag</translation>
    </message>
    <message>
        <source>The year whose report this item handles</source>
        <translation>Året vars rapport ärendet gäller</translation>
    </message>
    <message>
        <source>e.g. JulkL 24.1 § 25</source>
        <translation>t.ex. OffentlighetsL 24.1 § 25 p.</translation>
    </message>
    <message>
        <source>Stands in copies for others instead of the title</source>
        <translation>Står i kopior till andra i stället för rubriken</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Costs and deadlines</source>
        <translation>Kostnader och tidsfrister</translation>
    </message>
    <message>
        <source>Conflicts, votes and dissent</source>
        <translation>Jäv, omröstning och avvikande meningar</translation>
    </message>
    <message>
        <source>No items yet: write a title below the agenda and press Enter.</source>
        <translation>Inga ärenden ännu: skriv en rubrik under listan och tryck på Enter.</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>Ett nytt ärende</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>Ärende {n}</translation>
    </message>
    <message>
        <source>reply due {day}</source>
        <translation>svar senast {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified</source>
        <translation>
            <numerusform>%n jävig</numerusform>
            <numerusform>%n jäviga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n omröstning</numerusform>
            <numerusform>%n omröstningar</numerusform>
        </translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>avvikande mening</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision phrases</source>
        <translation>Beslutsfraser</translation>
    </message>
    <message>
        <source>Choose an item in the agenda.</source>
        <translation>Välj ett ärende på föredragningslistan.</translation>
    </message>
    <message>
        <source>Corrected {day}: {text}</source>
        <translation>Rättat {day}: {text}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Välj en fil i listan.</translation>
    </message>
    <message>
        <source>To or from</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>The checksum tells whether a file is still the one that was sent or received.</source>
        <translation>Kontrollsumman visar om en fil fortfarande är den som skickades eller togs emot.</translation>
    </message>
    <message>
        <source>&amp;Save a file to send back…</source>
        <translation>&amp;Spara en fil att skicka tillbaka…</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>Å&amp;ngra den här intagningen…</translation>
    </message>
    <message>
        <source>Also after later edits: those stay, and you see everything first</source>
        <translation>Också efter senare ändringar: de blir kvar, och du ser allt först</translation>
    </message>
    <message>
        <source>Sent and received files</source>
        <translation>Skickade och mottagna filer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet</source>
        <translation>Inget har ännu skickats eller tagits emot</translation>
    </message>
    <message>
        <source>Every Excel file that goes out or is taken in is written down here.</source>
        <translation>Här antecknas varje Excel-fil som skickas eller tas in.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Inte intaget</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>I din fil</translation>
    </message>
    <message>
        <source>It has been changed here too, and that stayed.</source>
        <translation>Samma uppgift hade ändrats även hos oss, och den gäller.</translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation>Det valdes bort.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Inte intaget</translation>
    </message>
    <message>
        <source>Sheet and cell</source>
        <translation>Blad och cell</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Varför det inte togs in</translation>
    </message>
</context>
<context>
    <name>LetterheadSettings</name>
    <message>
        <source>Choose the &amp;logo…</source>
        <translation>Välj &amp;logotyp…</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Choose a &amp;Word template…</source>
        <translation>Välj en &amp;Word-mall…</translation>
    </message>
    <message>
        <source>Take the template away</source>
        <translation>Ta bort mallen</translation>
    </message>
    <message>
        <source>What it shows, for those who don&apos;t see it</source>
        <translation>Vad den föreställer (för dem som inte ser den)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>The logo stands on every document.</source>
        <translation>Logotypen finns på varje dokument.</translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation>Ingen logotyp har valts.</translation>
    </message>
    <message>
        <source>Word documents are made in the styles of your template.</source>
        <translation>Word-dokument görs med er egen malls stilar.</translation>
    </message>
    <message>
        <source>Word documents are made in Turva&apos;s own styles.</source>
        <translation>Word-dokument görs med Turvas egna stilar.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Välj en Word-mall</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word-filer (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>Steps of the meeting</source>
        <translation>Mötets skeden</translation>
    </message>
    <message>
        <source>When the memo has been read through. It can still be mended.</source>
        <translation>När promemorian har lästs igenom. Den kan ännu ändras.</translation>
    </message>
    <message>
        <source>The items get their § numbers. Then make the mail and the calendar entry: Documents.</source>
        <translation>Ärendena får sina paragrafnummer. Gör sedan meddelandet och kalenderposten under Dokument.</translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the minutes.</source>
        <translation>Föredragningslistan blir ett utkast till protokoll.</translation>
    </message>
    <message>
        <source>The minutes are locked. After that only dated corrections are made.</source>
        <translation>Protokollet låses. Därefter görs bara daterade rättelser.</translation>
    </message>
    <message>
        <source>Re-open the minutes</source>
        <translation>Öppna protokollet på nytt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Skift+Enter</translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the memo.</source>
        <translation>Föredragningslistan blir utkast till promemoria.</translation>
    </message>
    <message>
        <source>The memo is locked. After that only dated corrections are made.</source>
        <translation>Promemorian låses. Därefter görs bara daterade rättelser.</translation>
    </message>
    <message>
        <source>When the inspectors have read the minutes. They can still be mended.</source>
        <translation>När justerarna har läst protokollet. Det kan ännu ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n rättelse.</numerusform>
            <numerusform>%n rättelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Tillbaka till: {step}</translation>
    </message>
    <message>
        <source>Re-open the memo</source>
        <translation>Öppna promemorian på nytt</translation>
    </message>
    <message>
        <source>Mark the invitation as sent</source>
        <translation>Märk kallelsen som sänd</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>Börja protokollet</translation>
    </message>
    <message>
        <source>Begin the memo</source>
        <translation>Börja promemorian</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Märk som justerat</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Godkänn och lås</translation>
    </message>
    <message>
        <source>Approved {day}. The minutes are locked: write a correction under the meeting&apos;s facts.</source>
        <translation>Godkänt {day}. Protokollet är låst: en rättelse skrivs bland mötets uppgifter.</translation>
    </message>
    <message>
        <source>Approved {day}. The memo is locked: write a correction under the meeting&apos;s facts.</source>
        <translation>Godkänd {day}. Promemorian är låst: skriv en rättelse bland mötets uppgifter.</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>Select the whole ro&amp;w</source>
        <translation>&amp;Välj hela raden</translation>
    </message>
    <message>
        <source>The next choice then goes for every change of this row</source>
        <translation>Nästa val gäller sedan alla ändringar på raden</translation>
    </message>
    <message numerus="yes">
        <source>The choice goes for all %n selected lines.</source>
        <translation>
            <numerusform>Valet gäller %n markerad rad.</numerusform>
            <numerusform>Valet gäller alla %n markerade rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Förstått som</translation>
    </message>
    <message>
        <source>Both joined</source>
        <translation>Båda sammanförda</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation>Saknas i filen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Kan inte tas in</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Inga ändringar</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Välj en rad i listan.</translation>
    </message>
    <message>
        <source>Everything that the file would change.</source>
        <translation>Allt som filen skulle ändra.</translation>
    </message>
    <message>
        <source>These rows have been added to the file.</source>
        <translation>Dessa rader har lagts till i filen.</translation>
    </message>
    <message>
        <source>These cells have been changed in the file.</source>
        <translation>Dessa celler har ändrats i filen.</translation>
    </message>
    <message>
        <source>These have been changed both in the file and here. Choose which one stays.</source>
        <translation>Dessa har ändrats både i filen och här. Välj vilket som blir kvar.</translation>
    </message>
    <message>
        <source>These rows were sent but are not in the file. Nothing is deleted unless you choose so.</source>
        <translation>Dessa rader skickades men finns inte i filen. Inget raderas om du inte väljer det.</translation>
    </message>
    <message>
        <source>These can be understood in several ways. Without an answer they are not taken.</source>
        <translation>Dessa kan förstås på flera sätt. Utan svar tas de inte in.</translation>
    </message>
    <message>
        <source>These were noticed in the file. There is nothing to choose.</source>
        <translation>Dessa noterades i filen. Det finns inget att välja.</translation>
    </message>
    <message>
        <source>These rows are as they are here.</source>
        <translation>Dessa rader är oförändrade.</translation>
    </message>
    <message>
        <source>The file adds nothing.</source>
        <translation>Filen lägger inte till något.</translation>
    </message>
    <message>
        <source>Join both</source>
        <translation>Sammanför båda</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Filen ändrar inget.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Här nu</translation>
    </message>
    <message>
        <source>Here now: {who}, {when}</source>
        <translation>Här nu: {who}, {when}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>When the file was sent</source>
        <translation>Vid sändningen</translation>
    </message>
    <message>
        <source>Differs from what is here</source>
        <translation>Skiljer sig från det som finns här</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alla ändringar</translation>
    </message>
    <message>
        <source>These are otherwise in the file than here. Choose which one stays.</source>
        <translation>Dessa är annorlunda i filen än här. Välj vilken som ska gälla.</translation>
    </message>
    <message>
        <source>These can&apos;t be taken as they stand. Give the value here, or mend the file and choose it again.</source>
        <translation>Dessa kan inte tas som de är. Ange värdet här eller rätta filen och välj den på nytt.</translation>
    </message>
    <message>
        <source>Nothing has been changed on both sides.</source>
        <translation>Inget har ändrats på båda sidor.</translation>
    </message>
    <message>
        <source>Every row that was sent is in the file.</source>
        <translation>Varje rad som skickades finns i filen.</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Det finns inget att fråga.</translation>
    </message>
    <message>
        <source>Nothing is stopped.</source>
        <translation>Inget har stoppats.</translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation>Det finns inget att anmärka.</translation>
    </message>
    <message>
        <source>No row is as it is here.</source>
        <translation>Ingen rad är oförändrad.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Keep your own</source>
        <translation>Behåll din egen</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Ta filens</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Obesvarad</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tas inte in</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Tas in</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Behålls</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Raderas</translation>
    </message>
    <message>
        <source>Own stays</source>
        <translation>Egen kvar</translation>
    </message>
    <message>
        <source>File&apos;s is taken</source>
        <translation>Filens</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Hela filen</translation>
    </message>
    <message>
        <source>{before} changes to {after}</source>
        <translation>{before} ändras till {after}</translation>
    </message>
    <message>
        <source>Take it again all the same</source>
        <translation>Ta in den ändå på nytt</translation>
    </message>
    <message>
        <source>Take as new rows</source>
        <translation>Ta in som nya rader</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>The next file of the same sender</source>
        <translation>Samma avsändares nästa fil</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Någon annans</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Skapas</translation>
    </message>
    <message>
        <source>As an empty cell</source>
        <translation>Som en tom cell</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Desamma</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flera</translation>
    </message>
    <message>
        <source>One</source>
        <translation>En</translation>
    </message>
    <message>
        <source>The day is first</source>
        <translation>Dagen står först</translation>
    </message>
    <message>
        <source>The month is first</source>
        <translation>Månaden står först</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Alla blad</translation>
    </message>
    <message>
        <source>&amp;Everything from the file</source>
        <translation>Allt från f&amp;ilen</translation>
    </message>
    <message>
        <source>Takes the file&apos;s value on every line of the list below; search and filters narrow it</source>
        <translation>Tar filens värde på varje rad i listan nedan; sökning och filter begränsar listan</translation>
    </message>
    <message>
        <source>Nothin&amp;g from the file</source>
        <translation>Inget från &amp;filen</translation>
    </message>
    <message>
        <source>Leaves your own value on every line of the list below; search and filters narrow it</source>
        <translation>Lämnar ditt eget värde på varje rad i listan nedan; sökning och filter begränsar listan</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Inget väntar på ett avgörande.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>I cellen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they are here.</source>
        <translation>
            <numerusform>%n rad är oförändrad.</numerusform>
            <numerusform>%n rader är oförändrade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search in {list}</source>
        <translation>Sök: {list}</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or the filters.</source>
        <translation>Inget motsvarar sökningen. Töm sökningen eller filtren.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>Totalt %n</numerusform>
            <numerusform>Totalt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} av {total}</translation>
    </message>
</context>
<context>
    <name>LooseNames</name>
    <message>
        <source>Written in</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Area of that name</source>
        <translation>Område med samma namn</translation>
    </message>
    <message>
        <source>Area names without an area</source>
        <translation>Namn utan område</translation>
    </message>
    <message>
        <source>The chosen names &amp;mean</source>
        <translation>De &amp;valda namnen avser</translation>
    </message>
    <message>
        <source>The chosen names mean</source>
        <translation>De valda namnen avser</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>&amp;Koppla</translation>
    </message>
    <message>
        <source>The texts stay as they are.</source>
        <translation>Texterna förblir som de är.</translation>
    </message>
    <message>
        <source>the area of that name</source>
        <translation>området med samma namn</translation>
    </message>
    <message>
        <source>a new area</source>
        <translation>ett nytt område</translation>
    </message>
    <message>
        <source>No area has exactly that name. Choose what the names mean.</source>
        <translation>Det finns inget område med exakt samma namn. Välj vad namnen avser.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) tied.</source>
        <translation>
            <numerusform>%n namn kopplat.</numerusform>
            <numerusform>%n namn kopplade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator value(s)</source>
        <translation>
            <numerusform>%n indikatorvärde</numerusform>
            <numerusform>%n indikatorvärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>flera</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>{workspace} – Turva</source>
        <translation>{workspace} – Turva</translation>
    </message>
    <message>
        <source>This is typed but not stored:

{what}

It is lost if you close now.</source>
        <translation>Detta är skrivet men inte sparat:

{what}

Det går förlorat om du stänger nu.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Open a workspace first: then {file} can be taken into it.</source>
        <translation>Öppna först en arbetsyta: sedan kan {file} tas in i den.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>&amp;Go on to the preview</source>
        <translation>&amp;Fortsätt till förhandsgranskningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Take this table in</source>
        <translation>&amp;Ta in den här tabellen</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;abell</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for the same headings.</source>
        <translation>Kolumnerna är som du senast valde dem för samma rubriker.</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Vad kolumnerna innehåller</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tas in som</translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation>{column} tas in som</translation>
    </message>
    <message>
        <source>{field} (suggested)</source>
        <translation>{field} (förslag)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lämnas bort</translation>
    </message>
    <message numerus="yes">
        <source>The texts under %n heading(s) become &amp;chapters of the plan</source>
        <translation>
            <numerusform>Texten under %n rubrik blir ett &amp;kapitel i planen</numerusform>
            <numerusform>Texterna under %n rubriker blir &amp;kapitel i planen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows of one text become: {samples}</source>
        <translation>&amp;Mellanrubriker blir: {samples}</translation>
    </message>
    <message>
        <source>Choose which column holds the actions; the rest may be left out.</source>
        <translation>Välj i vilken kolumn åtgärderna finns. Resten kan lämnas bort.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rad {row}</translation>
    </message>
    <message numerus="yes">
        <source>{table} and others alike (%n in all)</source>
        <translation>
            <numerusform>{table}</numerusform>
            <numerusform>{table} och andra likadana (%n totalt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fet stil (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Files of the whole meeting</source>
        <translation>Filer för hela mötet</translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation>Mötets uppgifter</translation>
    </message>
</context>
<context>
    <name>MeetingLook</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Large letters for the projector</source>
        <translation>Stor text för projektorn</translation>
    </message>
    <message>
        <source>Preview of the paper beside the item (Ctrl+R)</source>
        <translation>Förhandsgranskning av dokumentet bredvid ärendet (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Radera mötet</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Mötets delar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window wider or the text smaller.</source>
        <translation>Det finns inte plats för förhandsgranskningen: gör fönstret bredare eller texten mindre.</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>på distans</translation>
    </message>
    <message>
        <source>The invitation is marked as sent. Make its mail under Documents: E-mail draft.</source>
        <translation>Kallelsen är märkt som sänd. Gör meddelandet under Dokument: E-postutkast.</translation>
    </message>
    <message>
        <source>The items are now § {first}–{last}. Make the mail under Documents: E-mail draft.</source>
        <translation>Ärendena är nu § {first}–{last}. Gör meddelandet under Dokument: E-postutkast.</translation>
    </message>
    <message>
        <source>The minutes are being written. Ctrl+D decides, Ctrl+Enter goes to the next §.</source>
        <translation>Protokollet skrivs. Ctrl+D beslutar, Ctrl+Enter går till nästa paragraf.</translation>
    </message>
    <message>
        <source>The minutes are marked as checked.</source>
        <translation>Protokollet är märkt som justerat.</translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation>Protokollet är godkänt och låst.</translation>
    </message>
    <message>
        <source>The meeting was taken one step back.</source>
        <translation>Mötet flyttades ett steg tillbaka.</translation>
    </message>
    <message>
        <source>The items keep their §: take them off below the agenda if it never left.</source>
        <translation>Ärendena behåller sina paragrafer: om kallelsen aldrig har sänts, ta bort numren under listan.</translation>
    </message>
    <message>
        <source>Deleted: {meeting}.</source>
        <translation>Borttaget: {meeting}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were added.</source>
        <translation>
            <numerusform>%n ärende lades till.</numerusform>
            <numerusform>%n ärenden lades till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {item}.</source>
        <translation>Borttaget: {item}.</translation>
    </message>
    <message>
        <source>The § numbers were taken off: order the items as you wish.</source>
        <translation>Paragrafnumren togs bort. Ordna ärendena som du vill.</translation>
    </message>
    <message>
        <source>This was the last item. Next: {step} (Ctrl+Shift+Enter).</source>
        <translation>Det här var det sista ärendet. Nästa: {step} (Ctrl+Skift+Enter).</translation>
    </message>
</context>
<context>
    <name>MeetingWarning</name>
    <message>
        <source>The invitation should go {days} days before the meeting: by {by}.</source>
        <translation>Kallelsen ska sändas {days} dagar före mötet: senast {by}.</translation>
    </message>
    <message>
        <source>No quorum: more than half of the members or their deputies must be present.</source>
        <translation>Mötet är inte beslutfört: mer än hälften av medlemmarna eller deras ersättare måste vara närvarande.</translation>
    </message>
    <message>
        <source>The group has nobody from the police.</source>
        <translation>Gruppen saknar en företrädare för polisen.</translation>
    </message>
    <message>
        <source>The group has nobody from the rescue department.</source>
        <translation>Gruppen saknar en företrädare för räddningsverket.</translation>
    </message>
    <message>
        <source>The group has nobody from an association.</source>
        <translation>Gruppen saknar en företrädare för en organisation.</translation>
    </message>
    <message>
        <source>Approved before it was checked.</source>
        <translation>Godkänt före justeringen.</translation>
    </message>
    <message>
        <source>Approved on {day}, before the meeting was held on {held}.</source>
        <translation>Godkänt {day}, fast mötet hölls först {held}.</translation>
    </message>
    <message>
        <source>Checked on {day}, before the meeting was held on {held}.</source>
        <translation>Justerat {day}, fast mötet hölls först {held}.</translation>
    </message>
    <message>
        <source>Inspectors of the minutes: {named} of {wanted} are named.</source>
        <translation>Protokolljusterare har utsetts {named}/{wanted}.</translation>
    </message>
    <message>
        <source>It has not been written when the meeting ended.</source>
        <translation>Mötets sluttid saknas.</translation>
    </message>
    <message>
        <source>No quorum when the meeting began: {there} of {seats} seats were filled. See what was handled before there was one.</source>
        <translation>Mötet var inte beslutfört när det började: {there} av {seats} platser var besatta. Kontrollera vad som behandlades innan det var det.</translation>
    </message>
    <message>
        <source>The group has nobody from the municipality.</source>
        <translation>Gruppen saknar en företrädare för kommunen.</translation>
    </message>
    <message>
        <source>The invitation was sent after the meeting, on {day}.</source>
        <translation>Kallelsen sändes först efter mötet, {day}.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>Mötet slutar innan det börjar.</translation>
    </message>
    <message>
        <source>{count} open matters come to this meeting, but its agenda has no follow-up item: add one and choose under Background what it is for.</source>
        <translation>{count} öppna ärenden kommer till mötet, men föredragningslistan har ingen uppföljningspunkt: lägg till en och välj under Bakgrund vad ärendet är till för.</translation>
    </message>
    <message>
        <source>{item}: a text holds a personal identity code. Take it out unless it must stand there.</source>
        <translation>{item}: en text innehåller en personbeteckning. Ta bort den om den inte måste stå där.</translation>
    </message>
    <message>
        <source>{item}: nothing has been written.</source>
        <translation>{item}: inget har skrivits.</translation>
    </message>
    <message>
        <source>{item}: the reply is due {due}, before the decision is made on {decided}.</source>
        <translation>{item}: svaret ska ges senast {due}, men beslutet fattas först {decided}.</translation>
    </message>
    <message>
        <source>{item}: {cast} votes were cast, but {there} could vote.</source>
        <translation>{item}: {cast} röster gavs, men {there} kunde rösta.</translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {replaced}, who has no seat in the body.</source>
        <translation>{name} har antecknats som ersättare för {replaced}, som inte har någon plats i organet.</translation>
    </message>
    <message>
        <source>{name} is named twice as an inspector of the minutes.</source>
        <translation>{name} har utsetts till protokolljusterare två gånger.</translation>
    </message>
    <message>
        <source>{name} left before arriving.</source>
        <translation>{name} har antecknats som avlägsnad före ankomsten.</translation>
    </message>
    <message>
        <source>{name} left before the meeting started.</source>
        <translation>{name} har antecknats som avlägsnad innan mötet började.</translation>
    </message>
    <message>
        <source>{item}: {name} has a conflict of interest, but is not among the participants.</source>
        <translation>{item}: {name} är antecknad som jävig, men finns inte bland deltagarna.</translation>
    </message>
    <message>
        <source>{name} arrived after the meeting had ended.</source>
        <translation>{name} har antecknats som anländ efter att mötet avslutats.</translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {name}.</source>
        <translation>{name} är antecknad som sin egen ersättare.</translation>
    </message>
    <message>
        <source>{item}: no decision has been written.</source>
        <translation>{item}: inget beslut har antecknats.</translation>
    </message>
    <message>
        <source>{item}: the text says unanimous, but there was a vote.</source>
        <translation>{item}: enligt texten enhälligt, men det röstades om ärendet.</translation>
    </message>
    <message>
        <source>{item}: the yearly shares make {sum} €, the total is {total} €.</source>
        <translation>{item}: årsandelarna är sammanlagt {sum} €, men totalsumman är {total} €.</translation>
    </message>
    <message>
        <source>{item}: the commitment is preliminary and has not been confirmed.</source>
        <translation>{item}: förbindelsen är preliminär och har inte bekräftats.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Show or hide the list of meetings</source>
        <translation>Visa eller dölj möteslistan</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Inga möten ännu</translation>
    </message>
    <message>
        <source>A meeting has its agenda, its minutes and its decisions here. Open actions come to its follow-up by themselves.</source>
        <translation>Här finns mötets föredragningslista, protokoll och beslut. Öppna åtgärder kommer till uppföljningen av sig själva.</translation>
    </message>
    <message>
        <source>Make the first meeting</source>
        <translation>Skapa det första mötet</translation>
    </message>
    <message>
        <source>Filter by body</source>
        <translation>Avgränsa enligt organ</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Alla organ</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nytt möte</translation>
    </message>
    <message>
        <source>&amp;Take the meeting a step on</source>
        <translation>&amp;För mötet till nästa skede</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Nästa ä&amp;rende</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>F&amp;öregående ärende</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>Nytt är&amp;ende</translation>
    </message>
    <message>
        <source>&amp;Decision with a phrase…</source>
        <translation>&amp;Beslut med en fras…</translation>
    </message>
    <message>
        <source>&amp;Action from the selected text</source>
        <translation>Åt&amp;gärd av den markerade texten</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>De&amp;ltagare</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Före&amp;dragningslista</translation>
    </message>
    <message>
        <source>&amp;Large letters for the projector</source>
        <translation>&amp;Stor text för projektorn</translation>
    </message>
    <message>
        <source>P&amp;review beside the item</source>
        <translation>Förh&amp;andsgranskning bredvid ärendet</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list of meetings</source>
        <translation>&amp;Visa eller dölj möteslistan</translation>
    </message>
    <message>
        <source>&amp;Save the document of this step…</source>
        <translation>&amp;Spara stegets dokument…</translation>
    </message>
    <message>
        <source>Doc&amp;uments of the meeting…</source>
        <translation>Mötets do&amp;kument…</translation>
    </message>
    <message>
        <source>Delete the &amp;meeting</source>
        <translation>Radera &amp;mötet</translation>
    </message>
    <message>
        <source>Meeting {label} was made with its agenda and attendance.</source>
        <translation>Möte {label} skapades med föredragningslista och deltagare.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Nobody sits here yet. Add the chair and the secretary first.</source>
        <translation>Det finns inga medlemmar ännu. Lägg först till ordförande och sekreterare.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>&amp;Remove from the body</source>
        <translation>Ta b&amp;ort ur organet</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Öppna personen</translation>
    </message>
    <message>
        <source>Shows contact details and more</source>
        <translation>Visar kontaktuppgifter och annat</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>{role} for {name}</source>
        <translation>{role}, i stället för: {name}</translation>
    </message>
</context>
<context>
    <name>MendValue</name>
    <message>
        <source>&amp;Value in its place</source>
        <translation>&amp;Värde i stället</translation>
    </message>
    <message>
        <source>Value in its place</source>
        <translation>Värde i stället</translation>
    </message>
    <message>
        <source>&amp;Use this value</source>
        <translation>&amp;Använd detta värde</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>S&amp;enast använda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {file} was not found. Check its name and folder.</source>
        <translation>Filen {file} hittades inte. Kontrollera namn och mapp.</translation>
    </message>
    <message>
        <source>The file {file} exists already and was left as it is. Choose another name or folder.</source>
        <translation>Filen {file} finns redan och lämnades orörd. Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>The file {file} could not be made ({cause}). Check that the folder exists and may be written to.</source>
        <translation>Filen {file} kunde inte skapas ({cause}). Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>The file {file} could not be read ({cause}). If it is open in another program, close it there and try again.</source>
        <translation>Filen {file} kunde inte läsas ({cause}). Om den är öppen i ett annat program, stäng den där och försök på nytt.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({cause}). Nothing was changed. Check that the disk is there and that the file is not write-protected.</source>
        <translation>Filen {file} kunde inte skrivas ({cause}). Inget ändrades. Kontrollera att disken är tillgänglig och att filen inte är skrivskyddad.</translation>
    </message>
    <message>
        <source>The disk is full: the last change to {file} was not stored. Make room and do it again.</source>
        <translation>Disken är full: den senaste ändringen i {file} sparades inte. Frigör utrymme och gör om ändringen.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Restore the newest backup: the damaged file is kept beside it.</source>
        <translation>{file} är skadad och öppnades inte. Återställ den nyaste säkerhetskopian: den skadade filen bevaras.</translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere: {who}, computer {computer}, since {since}. You can read it; to edit, close it there first.</source>
        <translation>{file} redigeras på annat håll: {who}, dator {computer}, sedan {since}. Du kan läsa den; stäng den där först om du vill redigera.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to, so the workspace can only be read.</source>
        <translation>Det går inte att skriva i mappen {folder}, så arbetsytan kan bara läsas. Kopiera den till en annan mapp om du vill redigera.</translation>
    </message>
    <message>
        <source>There is a value for {place} already. Change that one instead.</source>
        <translation>Det finns redan ett värde för {place}. Ändra det i stället.</translation>
    </message>
    <message>
        <source>{file} holds plain text, not a workbook. If it is a table, give it a name that ends in .csv and try again. Nothing was changed.</source>
        <translation>{file} innehåller bara text, inte en arbetsbok. Om den är en tabell, ge den ett namn som slutar på .csv och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook, whatever its name says. Choose another file, or open it where it was made and save it as .xlsx. Nothing was changed.</source>
        <translation>{file} är inte en Excelarbetsbok, vad den än heter. Välj en annan fil, eller öppna den i det program den gjordes med och spara den som .xlsx. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is open for reading only, so nothing was changed.</source>
        <translation>{file} är öppnad endast för läsning, så inget ändrades.</translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. It can be read; to edit it, update the program.</source>
        <translation>{file} har gjorts med en nyare Turva. Den kan läsas; uppdatera programmet för att redigera.</translation>
    </message>
    <message>
        <source>{file} is busy with other work. Nothing was changed. Wait a moment and try again.</source>
        <translation>{file} är upptagen av annat arbete. Inget ändrades. Vänta en stund och försök på nytt.</translation>
    </message>
    <message>
        <source>{file} is a municipality&apos;s workspace. Files are compiled into a regional workspace.</source>
        <translation>{file} är en kommuns arbetsyta, så inget sammanställdes. Öppna den regionala arbetsytan.</translation>
    </message>
    <message>
        <source>There is no municipality with the code {code}. Give the three-digit code, e.g. 614.</source>
        <translation>Det finns ingen kommun med numret {code}. Ange det tresiffriga numret, t.ex. 614.</translation>
    </message>
    <message>
        <source>The backup could not be made in {folder} ({cause}), so the work was not started. Your data is unchanged. Make room or check the folder&apos;s rights.</source>
        <translation>Säkerhetskopian kunde inte göras i mappen {folder} ({cause}), så arbetet påbörjades inte. Uppgifterna är oförändrade. Frigör utrymme eller kontrollera mappens rättigheter.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored. Your data is unchanged. Choose another backup.</source>
        <translation>Säkerhetskopian {file} är skadad och återställdes inte. Uppgifterna är oförändrade. Välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {file} ({cause}). Your data is unchanged.</source>
        <translation>Säkerhetskopian kunde inte ersätta {file} ({cause}). Uppgifterna är oförändrade. Stäng filen i andra program och försök på nytt.</translation>
    </message>
    <message>
        <source>This has been deleted meanwhile. Nothing was changed; undo brings it back.</source>
        <translation>Detta har raderats under tiden. Inget ändrades; Ångra tar det tillbaka.</translation>
    </message>
    <message>
        <source>This can&apos;t be deleted or changed so, because something else still refers to it. Nothing was changed.</source>
        <translation>Detta kan inte raderas eller ändras så, eftersom något annat hänvisar till det. Inget ändrades. Ta först bort hänvisningen.</translation>
    </message>
    <message>
        <source>“{text}” fits more than one. Give more of it: {candidates}.</source>
        <translation>”{text}” passar på flera. Precisera: {candidates}.</translation>
    </message>
    <message>
        <source>Nothing was found with “{text}”.</source>
        <translation>Inget hittades med ”{text}”.</translation>
    </message>
    <message>
        <source>The text “{text}” holds an invisible character that can&apos;t be stored. Write the text again.</source>
        <translation>Texten ”{text}” innehåller ett osynligt tecken som inte kan sparas. Skriv texten på nytt.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Detta kan inte vara tomt, så inget ändrades. Skriv ett värde.</translation>
    </message>
    <message>
        <source>The last year can&apos;t be before the first year.</source>
        <translation>Det sista året kan inte vara före det första. Inget ändrades. Rätta någotdera.</translation>
    </message>
    <message>
        <source>A recipient can&apos;t be followed by itself, not even through others. Choose another.</source>
        <translation>En mottagare kan inte efterträda sig själv, inte ens via andra. Välj en annan.</translation>
    </message>
    <message>
        <source>A theme can&apos;t be a part of itself, not even through others. Choose another.</source>
        <translation>Ett insatsområde kan inte vara en del av sig självt, inte ens via andra. Välj ett annat.</translation>
    </message>
    <message>
        <source>A theme is a part of a theme of its own plan. Choose another, or none.</source>
        <translation>Ett insatsområde är en del av ett insatsområde i samma plan. Välj ett annat eller lämna tomt.</translation>
    </message>
    <message>
        <source>An area can&apos;t lie in itself, not even through others. Choose another parent area.</source>
        <translation>Ett område kan inte höra till sig självt, inte heller via andra områden. Välj ett annat överordnat område.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of {file} while it was open. This change was not stored. Close the workspace and open it again to see what it holds now.</source>
        <translation>En annan fil har lagts i stället för {file} medan den var öppen. Ändringen sparades inte. Stäng arbetsytan och öppna den på nytt för att se vad den innehåller nu.</translation>
    </message>
    <message>
        <source>Another program had changed how {file} is stored. It is stored as before again. The file as it was found is kept: {kept}</source>
        <translation>Ett annat program hade ändrat hur {file} lagras. Den lagras nu som förut. Filen finns kvar sådan den hittades: {kept}</translation>
    </message>
    <message>
        <source>Another program has changed how {file} is stored. It is shown from a copy; the file was not touched.</source>
        <translation>Ett annat program har ändrat hur {file} lagras. Den visas från en kopia; filen rördes inte.</translation>
    </message>
    <message>
        <source>Beside {file} lay a journal that the file does not need, after a crash or from a program that copies files between computers. The file&apos;s data stayed as it was, and the journal was taken away. Both are kept: {kept}</source>
        <translation>Bredvid {file} låg en mellanfil (-journal) som filen inte behöver, efter ett avbrott eller från ett program som kopierar filer mellan datorer. Filens uppgifter förblev som de var, och mellanfilen flyttades undan. Båda finns kvar: {kept}</translation>
    </message>
    <message>
        <source>Beside {file} lies a journal that the file does not need: it is whole without it. Nothing was touched.</source>
        <translation>Bredvid {file} ligger en mellanfil (-journal) som filen inte behöver: den är hel utan den. Ingenting rördes.</translation>
    </message>
    <message>
        <source>Choose the meeting whose paper this is.</source>
        <translation>Välj vilket mötes dokument som görs.</translation>
    </message>
    <message>
        <source>It can&apos;t be told which column of {file} holds the actions. Choose what each column holds: in the window when you take the file in, on the command line with --map. Nothing was changed.</source>
        <translation>Det framgår inte i vilken kolumn i {file} åtgärderna finns. Välj vad kolumnerna innehåller: i fönstret när filen tas in, på kommandoraden med --map. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Meeting {label} has been taken to another step meanwhile. Nothing was changed; look at it anew.</source>
        <translation>Mötet {label} har under tiden flyttats till ett annat skede. Ingenting ändrades. Titta på mötet på nytt.</translation>
    </message>
    <message>
        <source>Meeting {label} has no § {section}. Its sections are {known}. Nothing was written.</source>
        <translation>Möte {label} har ingen § {section}. Dess paragrafer är {known}. Inget skrevs.</translation>
    </message>
    <message>
        <source>Meeting {label}: choose the § of the extract. Its sections are {known}. Nothing was written.</source>
        <translation>Möte {label}: välj utdragets §. Paragraferna är {known}. Inget skrevs.</translation>
    </message>
    <message>
        <source>No action names {party} as responsible or main actor, so there is nothing to send.</source>
        <translation>Ingen åtgärd anger {party} som ansvarig eller huvudaktör, så det finns inget att skicka.</translation>
    </message>
    <message>
        <source>No browser started. Open this file in one, and you have the manual: {file}</source>
        <translation>Ingen webbläsare startade. Handboken får du upp genom att öppna den här filen i en webbläsare: {file}</translation>
    </message>
    <message>
        <source>No program on this computer opens the file. It is here: {file}</source>
        <translation>Inget program på datorn öppnar filen. Filen finns här: {file}</translation>
    </message>
    <message>
        <source>No sheet of {file} is known here. Export a file and copy the rows into it with their headings. Nothing was changed.</source>
        <translation>Ingen flik i {file} är känd här. Exportera en fil och kopiera in raderna med rubriker. Inget ändrades.</translation>
    </message>
    <message>
        <source>No table was found in {file}. It needs a row of headings, such as Toimenpide and Vastuutaho, with rows below. Nothing was changed.</source>
        <translation>I {file} hittades ingen tabell med åtgärder. Den behöver en rubrikrad, till exempel Åtgärd och Ansvarig, och rader under den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of the year {year}: no meeting and no follow-up. Nothing was written. Choose another year.</source>
        <translation>Inget har antecknats för år {year}: inget möte och ingen uppföljning. Inget sparades. Välj ett annat år.</translation>
    </message>
    <message>
        <source>Say which meeting, e.g. 3/2026. The meetings are: {known}. Nothing was written.</source>
        <translation>Ange vilket möte, t.ex. 3/2026. Mötena är: {known}. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>The Word template could not be read, so nothing was written. Save it anew in Word as a .docx file without macros.</source>
        <translation>Word-mallen kunde inte läsas, så inget skrevs. Spara den på nytt i Word som .docx utan makron.</translation>
    </message>
    <message>
        <source>The answer could not be written ({cause}). What the command was asked to do has been done.</source>
        <translation>Svaret kunde inte skrivas ({cause}). Det som kommandot ombads göra är gjort.</translation>
    </message>
    <message>
        <source>The changes of {file} are not here any more, so there is nothing to take back. Nothing was changed.</source>
        <translation>Ändringarna i {file} finns inte längre här, så det finns inget att ångra. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {now}, but the newest entry in {file} is of {newest}. Set the clock right. What is entered meanwhile is dated after that entry.</source>
        <translation>Datorns klocka visar {now}, men den nyaste anteckningen i {file} är från {newest}. Ställ klockan rätt. Det som antecknas under tiden dateras efter den anteckningen.</translation>
    </message>
    <message>
        <source>The data has changed since the preview was made. Nothing was taken in; make the preview again.</source>
        <translation>Uppgifterna har ändrats efter förhandsgranskningen. Inget togs in; gör en ny förhandsgranskning.</translation>
    </message>
    <message>
        <source>The end can&apos;t be before the start.</source>
        <translation>Slutet kan inte vara före början. Inget ändrades. Rätta någotdera.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is here: {file}</source>
        <translation>Mappen kunde inte visas. Den finns här: {file}</translation>
    </message>
    <message>
        <source>The folder of {file} knows no locks, so it is shown as it was when it was opened. What somebody else changes is seen when it is opened again.</source>
        <translation>Mappen för {file} känner inte till låsning, så filen visas som den var när den öppnades. Det som någon annan ändrar syns när den öppnas på nytt.</translation>
    </message>
    <message>
        <source>The folder {folder} knows no locks, so two people could write over each other there. {file} can be read. To edit, copy it to a folder of this computer.</source>
        <translation>Mappen {folder} känner inte till låsning, så två personer kunde skriva över varandra där. {file} kan läsas. Kopiera den till en mapp på den här datorn för att redigera.</translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to the theme {theme}. Choose a goal of the action&apos;s own theme, or change the theme.</source>
        <translation>Målet ”{goal}” hör till insatsområdet {theme}. Välj ett mål i åtgärdens eget insatsområde eller byt insatsområde.</translation>
    </message>
    <message>
        <source>The goal&apos;s actions are under another theme and would stay there. Move the goal on the page of the plan: its actions go with it.</source>
        <translation>Målets åtgärder hör till ett annat insatsområde och skulle bli kvar där. Flytta målet på sidan Plan: dess åtgärder följer med.</translation>
    </message>
    <message>
        <source>The invitation to meeting {label} is marked as sent. Go back to the agenda first.</source>
        <translation>Kallelsen till möte {label} är markerad som sänd. Gå först tillbaka till föredragningslistan.</translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped, so it was taken back. The file as it was found is kept: {kept}</source>
        <translation>Den senaste ändringen av {file} hade inte slutförts när programmet eller datorn stannade, så den togs tillbaka. Filen finns kvar sådan den hittades: {kept}</translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped. The file is shown as it was before that change, and was not touched.</source>
        <translation>Den senaste ändringen av {file} hade inte slutförts när programmet eller datorn stannade. Filen visas som den var före ändringen; den rördes inte.</translation>
    </message>
    <message>
        <source>The logo could not be read, so nothing was written. Choose a PNG or JPEG picture of ordinary size.</source>
        <translation>Logotypen kunde inte läsas, så inget skrevs. Välj en PNG- eller JPEG-bild av vanlig storlek.</translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}.</source>
        <translation>Talet ska vara {least}–{most}.</translation>
    </message>
    <message>
        <source>The parent area has a part called {name} already.</source>
        <translation>I samma överordnade område finns redan {name}. Ge ett annat namn.</translation>
    </message>
    <message>
        <source>The path of {file} is {over} characters too long, for the workspace or for what is kept beside it. Nothing was changed. Give the file or its folders shorter names, or move it nearer to the root of the disk.</source>
        <translation>Namnet på eller sökvägen till {file} är {over} tecken för lång för arbetsytan eller för det som sparas bredvid den. Ingenting ändrades. Ge filen eller mapparna kortare namn eller flytta filen närmare diskens rot.</translation>
    </message>
    <message>
        <source>The plan has a theme with the code {code} already.</source>
        <translation>Planen har redan ett insatsområde med koden {code}. Inget ändrades. Ange en annan kod.</translation>
    </message>
    <message>
        <source>The program or the computer stopped just after “{excel}” had been taken in to {file}. It was taken in whole; there is nothing to do.</source>
        <translation>Programmet eller datorn stannade genast efter att ”{excel}” hade tagits in i {file}. Den togs in i sin helhet, och du behöver inte göra något.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while “{excel}” was being taken in to {file}. Nothing of it was taken, and your data is as it was before. Take the file in again.</source>
        <translation>Programmet eller datorn stannade medan ”{excel}” togs in i {file}. Ingenting av den togs in, och dina uppgifter är som de var. Ta in filen på nytt.</translation>
    </message>
    <message>
        <source>The public copy was not written: no ground says why these are confidential: {items}. Write the ground beside each, then try again.</source>
        <translation>Den offentliga kopian sparades inte: grunden för sekretessen har inte antecknats för dessa: {items}. Anteckna grunden för var och en och försök igen.</translation>
    </message>
    <message>
        <source>The reading of {file} ended suddenly: there is something in the file that no program should have to read. Open it where it was made, save it as .xlsx and try again. Nothing was changed.</source>
        <translation>Läsningen av {file} slutade plötsligt: filen innehåller något som inget program klarar av att läsa. Öppna den i programmet som den gjordes med, spara den som .xlsx och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The text is too long: it has {length} characters, and there is room for {most}. Shorten it.</source>
        <translation>Texten är för lång: den har {length} tecken, och det finns plats för {most}. Förkorta den.</translation>
    </message>
    <message>
        <source>The theme belongs to another plan than the action. Choose a theme of the action&apos;s own plan.</source>
        <translation>Insatsområdet hör till en annan plan än åtgärden. Välj ett insatsområde i åtgärdens egen plan.</translation>
    </message>
    <message>
        <source>The theme&apos;s actions are in another plan and would stay there. The theme stays in its plan.</source>
        <translation>Insatsområdets åtgärder finns i en annan plan och skulle bli kvar där. Insatsområdet stannar i sin plan.</translation>
    </message>
    <message>
        <source>The year {year} has not begun yet, so there is nothing to report. Nothing was written.</source>
        <translation>År {year} har inte börjat ännu, så det finns inget att rapportera. Inget sparades.</translation>
    </message>
    <message>
        <source>The year {year} stands there twice. Write its costs as one sum.</source>
        <translation>År {year} finns två gånger. Skriv dess kostnader som en summa.</translation>
    </message>
    <message>
        <source>There is no open public action with a due date. Nothing was written.</source>
        <translation>Det finns inga öppna offentliga åtgärder med tidsfrist. Ingenting sparades.</translation>
    </message>
    <message>
        <source>There is no plan here that the file could go into. Make a plan first. Nothing was changed.</source>
        <translation>Här finns ingen plan som filen kunde tas in i. Gör först en plan. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. Choose among these: {known}. Nothing was written.</source>
        <translation>Det finns ingen flik ”{sheet}”. Välj bland dessa: {known}. Inget sparades.</translation>
    </message>
    <message>
        <source>a Turva workspace is there, and it was left as it is</source>
        <translation>där finns en arbetsyta för Turva, och den lämnades som den är</translation>
    </message>
    <message>
        <source>a file stands where the folder should be</source>
        <translation>en fil finns där mappen borde vara</translation>
    </message>
    <message>
        <source>a pipe or a device is there</source>
        <translation>där finns ett rör eller en enhet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>den är öppen i ett annat program</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>ingen rättighet</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t answer</source>
        <translation>disken svarar inte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>the folder is not there or can&apos;t be used</source>
        <translation>mappen finns inte eller kan inte användas</translation>
    </message>
    <message>
        <source>the links lead to each other in a circle</source>
        <translation>länkarna leder i cirkel till varandra</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>skrivskyddad</translation>
    </message>
    <message>
        <source>{body}: in the file that was replaced, § {section} and meeting {meeting}/{year} had been given already. The restored file would give the later numbers again: see to it before the next invitation leaves.</source>
        <translation>{body}: i filen som ersattes hade § {section} och möte {meeting}/{year} redan getts. Den återställda filen skulle ge de senare numren på nytt: kontrollera numreringen innan nästa kallelse sänds.</translation>
    </message>
    <message>
        <source>{file} could not be read as JSON ({cause}). Nothing was taken in; correct it and try again.</source>
        <translation>{file} kunde inte läsas som JSON ({cause}). Ingenting togs in; rätta filen och försök igen.</translation>
    </message>
    <message>
        <source>{file} could not be read in {seconds} seconds, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation>{file} kunde inte läsas på {seconds} sekunder, så läsningen avbröts. Spara en ny fil med bara de rader som behövs och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in Excel, close it there and try again.</source>
        <translation>{file} kunde inte skrivas ({cause}). Om den är öppen i Excel, stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>{file} does not hold a preview&apos;s conflicts. Give the list that --json tells, with a choose for each. Nothing was taken in.</source>
        <translation>{file} innehåller inte förhandsgranskningens konflikter. Ge listan som --json berättar, med choose för var och en. Ingenting togs in.</translation>
    </message>
    <message>
        <source>{file} does not hold answers. Give an object in which each question&apos;s key has its answer. Nothing was taken in.</source>
        <translation>{file} innehåller inga svar. Ge ett objekt där varje frågas nyckel har sitt svar. Ingenting togs in.</translation>
    </message>
    <message>
        <source>{file} has changed since it was looked at. Look at it again. Nothing was written.</source>
        <translation>{file} har ändrats sedan den granskades. Granska den på nytt. Inget sparades.</translation>
    </message>
    <message>
        <source>{file} has more filled cells than can be taken in at once. Divide it. Nothing was changed.</source>
        <translation>{file} har fler ifyllda celler än vad som kan tas in på en gång. Dela upp den. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} holds commands that are not Turva&apos;s ({commands}): they could change other data with every edit. The file was not touched. It can be read; to edit, restore a backup or ask for the file again.</source>
        <translation>{file} innehåller kommandon som inte är Turvas ({commands}): de kunde ändra andra uppgifter vid varje redigering. Filen rördes inte. Den kan läsas; återställ en säkerhetskopia eller be om filen på nytt för att redigera.</translation>
    </message>
    <message>
        <source>{file} holds definitions that can harm a computer, so it was refused. Nothing was changed.</source>
        <translation>{file} innehåller definitioner som kan skada datorn, så den avvisades. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: it was not copied to its end. Fetch or ask for the file again. Nothing was changed.</source>
        <translation>{file} innehåller bara nollor: den har inte kopierats till slutet. Hämta eller be om filen på nytt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is a backup of another workspace ({name}) and was not restored. Your data is unchanged. To use it, open it as a file of its own.</source>
        <translation>{file} är en säkerhetskopia av en annan arbetsyta ({name}) och återställdes inte. Dina uppgifter är oförändrade. Om du vill använda den, öppna den som en egen fil.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again. Nothing was changed.</source>
        <translation>{file} är en binär arbetsbok (.xlsb). Spara den som .xlsx i Excel och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a workspace in it: a file whose name ends in .turva.</source>
        <translation>{file} är en mapp. Välj en arbetsyta i den: en fil vars namn slutar på .turva.</translation>
    </message>
    <message>
        <source>{file} is a link that leads to no file: the links lead to each other in a circle. Nothing was done. Choose the file itself.</source>
        <translation>{file} är en länk som inte leder till någon fil: länkarna leder i cirkel till varandra. Ingenting gjordes. Välj själva filen.</translation>
    </message>
    <message>
        <source>{file} is a pipe or a device and no file, so nothing was done. Choose a file.</source>
        <translation>{file} är ett rör eller en enhet och ingen fil, så ingenting gjordes. Välj en fil.</translation>
    </message>
    <message>
        <source>{file} is a table of Apple Numbers. Export it as an Excel file in Numbers and try again. Nothing was changed.</source>
        <translation>{file} är en tabell från Apple Numbers. Exportera den som en Excelfil i Numbers och försök på nytt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML that was named as a workbook. Open it in Excel, save it as .xlsx and try again. Nothing was changed.</source>
        <translation>{file} är en webbsida eller XML-fil som har fått en arbetsboks namn. Öppna den i Excel, spara den som .xlsx och försök på nytt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is an export of Turva, so its columns are known. Leave --map out and try again. Nothing was changed.</source>
        <translation>{file} är en exportfil från Turva, så dess kolumner är kända. Lämna bort --map och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read. Open and save it in Excel, or ask for it again. Nothing was changed.</source>
        <translation>{file} är skadad och kunde inte läsas. Öppna och spara den i Excel, eller be om den på nytt. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is empty, so it is no workspace: a program that copies files between computers may have emptied it. The file was not touched. Restore the newest backup, or look for an earlier version where the folder is kept.</source>
        <translation>{file} är ingen arbetsyta, för den är tom: ett program som kopierar filer mellan datorer kan ha tömt den. Filen rördes inte. Återställ den nyaste säkerhetskopian eller sök en tidigare version där mappen finns.</translation>
    </message>
    <message>
        <source>{file} is empty. Ask for the file again. Nothing was changed.</source>
        <translation>{file} är tom. Be om filen på nytt. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is from {theirs}, and this workspace is that of {ours}. Open the right workspace. Nothing was changed.</source>
        <translation>{file} kommer från en annan arbetsyta: {theirs}. Denna arbetsyta: {ours}. Öppna rätt arbetsyta. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB and was not taken. Choose a smaller file.</source>
        <translation>{file} är större än {limit} MB och togs inte in. Välj en mindre fil.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, so it was not read. Remove pictures and try again.</source>
        <translation>{file} är större än {megabytes} MB, så den lästes inte. Ta bort bilder och försök igen.</translation>
    </message>
    <message>
        <source>{file} is no longer in {folder}: it has been moved, renamed or deleted, or its disk is gone. This change was not stored; all before it are in the file. Put it back and open it again, or restore the newest backup.</source>
        <translation>{file} finns inte längre i {folder}: den har flyttats, bytt namn eller tagits bort, eller så är disken borta. Ändringen sparades inte; alla tidigare finns i filen. Lägg filen tillbaka och öppna den på nytt, eller återställ den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>{file} is not a Turva workspace. The file was not touched. Choose another file; if this was a workspace, restore its newest backup.</source>
        <translation>{file} är inte en arbetsyta för Turva. Filen rördes inte. Välj en annan fil; om detta var en arbetsyta, återställ dess nyaste säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} is not a mapping. Save what “turva import … --json” tells as “mapping”, edit that, and give it with --map. Nothing was changed.</source>
        <translation>{file} berättar inte vad kolumnerna innehåller. Spara ”mapping” ur svaret på ”turva import … --json”, redigera det och ge det med --map. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is only the mark that Excel leaves while a workbook is open. Choose the workbook itself, the name without ~$. Nothing was changed.</source>
        <translation>{file} är bara det märke som Excel lämnar när en arbetsbok är öppen. Välj själva arbetsboken, namnet utan ~$. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is only what a Mac writes beside a file. Choose the workbook itself, the name without ._ in front. Nothing was changed.</source>
        <translation>{file} är bara det som en Mac skriver bredvid en fil. Välj själva arbetsboken: namnet utan ._ i början. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere, perhaps under another of its names. You can read it; to edit, close it there first.</source>
        <translation>{file} är öppen för redigering någon annanstans, kanske under ett annat av sina namn. Du kan läsa den; stäng den där först för att redigera.</translation>
    </message>
    <message>
        <source>{file} is protected with a password or a sensitivity label. Save it in Excel without the protection and try again. Nothing was changed.</source>
        <translation>{file} är skyddad med lösenord eller känslighetsetikett. Spara den i Excel utan skydd och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is put together in a way no spreadsheet program does, so it was refused. Nothing was changed.</source>
        <translation>{file} är uppbyggd på ett sätt som inget kalkylprogram gör, så den avvisades. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} is the file that was sent, and it is never written over. Give another name. Nothing was written.</source>
        <translation>{file} är avsändarens egen fil och skrivs aldrig över. Ge ett annat namn. Inget sparades.</translation>
    </message>
    <message>
        <source>{file} is the workspace you work in. Give the copy another name or folder.</source>
        <translation>{file} är arbetsytan som du arbetar i. Ge kopian ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Give another name, or add --force to write over it.</source>
        <translation>{file} finns redan och lämnades som den är. Ge ett annat namn, eller ersätt filen med valet --force.</translation>
    </message>
    <message>
        <source>{file} is write-protected, so it can only be read. To edit it, take the protection away in the file&apos;s properties.</source>
        <translation>{file} är skrivskyddad, så den kan bara läsas. Om du vill redigera, ta bort skyddet i filens egenskaper.</translation>
    </message>
    <message>
        <source>{file} names the table or column {place}, which the file to be taken in doesn&apos;t have. Make the mapping anew with “turva import … --json”. Nothing was changed.</source>
        <translation>{file} nämner tabellen eller kolumnen {place}, som inte finns i filen som tas in. Begär ”mapping” på nytt med ”turva import … --json”. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} names “{word}”, which is none of these: {known}. Nothing was changed.</source>
        <translation>{file} nämner ordet ”{word}”, som inte är något av dessa: {known}. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} unpacks into far more than such a file should, so it was refused. Nothing was changed.</source>
        <translation>{file} packas upp till långt mer än en sådan fil borde, så den avvisades. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} was brought to the form of this version of the program. The file as it was before is kept: {kept}</source>
        <translation>{file} uppdaterades till den här versionen av programmet. Filen finns kvar sådan den var före det: {kept}</translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. Update the program and try again. Nothing was changed.</source>
        <translation>{file} är gjord med en nyare Turva. Uppdatera programmet och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>{file} was made with so much newer a Turva that this one can&apos;t read it. Update the program. The file was not touched.</source>
        <translation>{file} har gjorts med en så mycket nyare Turva att det här programmet inte kan läsa den. Uppdatera programmet. Filen rördes inte.</translation>
    </message>
    <message>
        <source>{file} was not taken in, and nothing was changed: something in it can&apos;t be taken, the first at {first} ({stops} in all). Mend it in the file and try again, or take the rest.</source>
        <translation>Filen {file} togs inte in och ingenting ändrades: något i den kan inte tas in, först {first} (totalt {stops}). Rätta det i filen och försök igen, eller ta in resten.</translation>
    </message>
    <message>
        <source>{file} was not written, and nothing was changed: it would hold a personal identity code: {places}. Take the code out of the text, then try again.</source>
        <translation>Filen {file} sparades inte och ingenting ändrades: den skulle innehålla en personbeteckning: {places}. Ta bort beteckningen ur texten och försök igen.</translation>
    </message>
    <message>
        <source>{file} was not written: it would be {megabytes} MB, and what is larger than {most} MB can&apos;t be taken in again. Choose fewer sheets, or only one party&apos;s actions.</source>
        <translation>{file} skrevs inte: den skulle bli {megabytes} MB, och en fil över {most} MB kan inte tas in igen. Välj färre blad eller bara en parts åtgärder.</translation>
    </message>
    <message>
        <source>{file} was not written: the name must end in .xlsx.</source>
        <translation>{file} skrevs inte: namnet måste sluta på .xlsx.</translation>
    </message>
    <message>
        <source>{file} would take more memory than a table should, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation>{file} skulle ta mer minne än en tabell borde, så läsningen avbröts. Spara en ny fil med bara de rader som behövs och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{option} speaks of one file, but several were given. Take that file in by itself. Nothing was changed.</source>
        <translation>{option} gäller en fil, men flera angavs. Ta in den filen för sig. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{place} in {file} is no longer as it was in the preview. Nothing was taken in; make the preview again.</source>
        <translation>{place} i {file} är inte längre som i förhandsgranskningen. Ingenting togs in; gör om förhandsgranskningen.</translation>
    </message>
    <message>
        <source>{record}: {why} Nothing was taken in. Choose otherwise among the changes, or have the file corrected.</source>
        <translation>{record}: {why} Ingenting importerades. Ändra dina val eller be om en rättad fil.</translation>
    </message>
    <message>
        <source>§ numbers after § {section} have already been given in another meeting of the year, so these stay as they are.</source>
        <translation>I ett annat möte under året har redan paragrafer efter § {section} getts, så de här numren ändras inte.</translation>
    </message>
    <message>
        <source>§ {section} has been given, so it keeps its place and can&apos;t be deleted. If the invitation never left, go back to the agenda and take the § numbers off.</source>
        <translation>§ {section} har redan getts, så ärendet behåller sin plats och kan inte raderas. Om kallelsen aldrig har sänts, gå tillbaka till föredragningslistan och ta bort paragrafnumren.</translation>
    </message>
    <message>
        <source>“{choice}” can&apos;t be chosen for {place} in {file}. Choose one of: {choices}. Nothing was taken in.</source>
        <translation>”{choice}” kan inte väljas för {place} i {file}. Välj något av: {choices}. Ingenting togs in.</translation>
    </message>
    <message>
        <source>“{text}” is not a number, so the old value stayed. Write e.g. 12 or 3.5; leave empty if not known.</source>
        <translation>”{text}” är inte ett tal, så det gamla värdet står kvar. Skriv t.ex. 12 eller 3,5; lämna tomt om värdet inte är känt.</translation>
    </message>
    <message>
        <source>“{text}” is not a year, so the old one stayed. Write it with four digits, e.g. 2026.</source>
        <translation>”{text}” är inte ett år, så det gamla står kvar. Skriv året med fyra siffror, t.ex. 2026.</translation>
    </message>
    <message>
        <source>“{text}” means the area {area} already. Take it away there first.</source>
        <translation>”{text}” avser redan området {area}. Ta bort det där först.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>{name} has meetings, so it can&apos;t be deleted. Mark it as no longer active instead.</source>
        <translation>{name} har möten och kan därför inte raderas. Inget ändrades. Du kan ta bort valet ”I verksamhet”.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved and locked. Write a correction instead.</source>
        <translation>Protokollet för möte {label} är godkänt och låst, så inget ändrades. Skriv en rättelse bland mötets uppgifter.</translation>
    </message>
    <message>
        <source>There is no meeting {label} in this workspace. The meetings are: {known}.</source>
        <translation>Arbetsytan har inget möte {label}. Mötena är: {known}.</translation>
    </message>
    <message>
        <source>More than one body has a meeting {label}: {bodies}. Say which one.</source>
        <translation>Flera organ har ett möte {label}: {bodies}. Ange vilket.</translation>
    </message>
    <message>
        <source>The body has a meeting {label} already.</source>
        <translation>Organet har redan ett möte {label}. Inget ändrades. Ange ett annat nummer.</translation>
    </message>
    <message>
        <source>The agenda of meeting {label} has been sent, so the meeting can&apos;t be deleted: its § numbers would be lost.</source>
        <translation>Föredragningslistan för möte {label} har sänts, så mötet kan inte raderas: dess paragrafnummer skulle gå förlorade. Inget ändrades.</translation>
    </message>
    <message>
        <source>The § numbers of meeting {label} belong to the year {year}, so it can&apos;t be moved to another year or body.</source>
        <translation>Paragrafnumren för möte {label} hör till år {year}, så det kan inte flyttas till ett annat år eller organ.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are not approved yet: change the text itself.</source>
        <translation>Protokollet för möte {label} är inte godkänt ännu: ändra själva texten.</translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved already.</source>
        <translation>Protokollet för möte {label} är redan godkänt.</translation>
    </message>
    <message>
        <source>Meeting {label} is at its first step already.</source>
        <translation>Möte {label} är redan i sitt första skede.</translation>
    </message>
    <message>
        <source>Write why this is dropped; the reason goes in the minutes.</source>
        <translation>Skriv varför detta slopas. Motiveringen kommer i protokollet.</translation>
    </message>
    <message>
        <source>Give the new date to which this is moved.</source>
        <translation>Ange det nya datum som detta flyttas till.</translation>
    </message>
    <message>
        <source>The workspace has no plan that could hold the action. Add a plan first.</source>
        <translation>Arbetsytan har ingen plan som åtgärden kunde höra till. Lägg först till en plan.</translation>
    </message>
    <message>
        <source>The attachment&apos;s content is damaged. Restore the newest backup or add the file again.</source>
        <translation>Bilagans innehåll är skadat. Återställ den nyaste säkerhetskopian eller lägg till filen på nytt.</translation>
    </message>
    <message>
        <source>{file} is {size} MB. Attachments may have at most {limit} MB; make the file smaller.</source>
        <translation>{file} är {size} MB. En bilaga får vara högst {limit} MB; gör filen mindre.</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .docx or .html: {file}</source>
        <translation>Namnet ska sluta på .pdf, .docx eller .html: {file}</translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in another program, close it there and try again.</source>
        <translation>{file} kunde inte skrivas ({cause}). Om den är öppen i ett annat program, stäng den där och försök på nytt.</translation>
    </message>
    <message>
        <source>The workspace has no plan yet. Add one first.</source>
        <translation>Arbetsytan har ännu ingen plan. Lägg till den först.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Undo: {message}</source>
        <translation>Ångra: {message}</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesField</name>
    <message>
        <source>There is no municipality “{name}”.</source>
        <translation>Det finns ingen kommun ”{name}”.</translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Write the name or the code</source>
        <translation>Skriv namnet eller kommunnumret</translation>
    </message>
    <message>
        <source>There is no such municipality. Choose one from the list that opens as you type.</source>
        <translation>Det finns ingen sådan kommun. Välj en ur listan som öppnas när du skriver.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Separate names with a comma</source>
        <translation>Skilj namnen åt med kommatecken</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Main navigation</source>
        <translation>Huvudmeny</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Parts of the network</source>
        <translation>Nätverkets delar</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nytt organ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation>&amp;Ny i den här listan</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen one</source>
        <translation>&amp;Radera den valda</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>The body&apos;s agenda template</source>
        <translation>Organets mall för föredragningslistan</translation>
    </message>
    <message>
        <source>The last meeting&apos;s agenda</source>
        <translation>Föregående mötes föredragningslista</translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation>En tom föredragningslista</translation>
    </message>
    <message>
        <source>&amp;Make the meeting</source>
        <translation>&amp;Skapa mötet</translation>
    </message>
    <message>
        <source>From the waiting list</source>
        <translation>Av förslagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Group or body</source>
        <translation>Grupp eller organ</translation>
    </message>
    <message>
        <source>Agenda starts from</source>
        <translation>Föredragningslistan utgår från</translation>
    </message>
    <message>
        <source>Give the day of the meeting.</source>
        <translation>Ange mötets dag.</translation>
    </message>
    <message>
        <source>The meeting was not made.</source>
        <translation>Mötet skapades inte.</translation>
    </message>
    <message>
        <source>Add a body in the network first.</source>
        <translation>Lägg först till ett organ i nätverket.</translation>
    </message>
    <message>
        <source>The meeting gets the number {number}.</source>
        <translation>Mötet får numret {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished matter(s) come to its agenda.</source>
        <translation>
            <numerusform>%n oavslutat ärende kommer till föredragningslistan.</numerusform>
            <numerusform>%n oavslutade ärenden kommer till föredragningslistan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) come to its follow-up.</source>
        <translation>
            <numerusform>%n öppen åtgärd kommer till uppföljningen.</numerusform>
            <numerusform>%n öppna åtgärder kommer till uppföljningen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlanMenu</name>
    <message>
        <source>New &amp;plan</source>
        <translation>Ny &amp;plan</translation>
    </message>
    <message>
        <source>Continue from {period}: &amp;themes and goals</source>
        <translation>Fortsätt från {period}: &amp;insatsområden och mål</translation>
    </message>
    <message>
        <source>Continue from {period}: themes &amp;only</source>
        <translation>Fortsätt från {period}: &amp;endast insatsområden</translation>
    </message>
    <message>
        <source>From the template: {name}</source>
        <translation>Från mallen: {name}</translation>
    </message>
    <message>
        <source>&amp;Empty plan</source>
        <translation>&amp;Tom plan</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>the meeting was on {day}</source>
        <translation>mötet hölls {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a decision</source>
        <translation>
            <numerusform>%n ärende utan beslut</numerusform>
            <numerusform>%n ärenden utan beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the group&apos;s members</source>
        <translation>Lägg till arbetsgruppens medlemmar</translation>
    </message>
    <message>
        <source>Approve the memo</source>
        <translation>Godkänn promemorian</translation>
    </message>
    <message>
        <source>Begin the safety plan</source>
        <translation>Påbörja säkerhetsplanen</translation>
    </message>
    <message>
        <source>Choose the plan&apos;s themes</source>
        <translation>Välj planens insatsområden</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Have the memo checked</source>
        <translation>Låt justera promemorian</translation>
    </message>
    <message>
        <source>Send the approved memo</source>
        <translation>Skicka den godkända promemorian</translation>
    </message>
    <message>
        <source>Send the approved minutes</source>
        <translation>Skicka det godkända protokollet</translation>
    </message>
    <message>
        <source>Set the next meeting&apos;s date</source>
        <translation>Bestäm datum för nästa möte</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Tidsfristen var</translation>
    </message>
    <message>
        <source>Write down the plan&apos;s actions</source>
        <translation>Skriv in planens åtgärder</translation>
    </message>
    <message>
        <source>Write the memo</source>
        <translation>Skriv promemorian</translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation>godkänt {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitation and the agenda</source>
        <translation>Sänd kallelsen och föredragningslistan</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Skriv protokollet</translation>
    </message>
    <message>
        <source>Have the minutes checked</source>
        <translation>Låt justera protokollet</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkänn protokollet</translation>
    </message>
    <message>
        <source>Write the missing decisions</source>
        <translation>Skriv in besluten som saknas</translation>
    </message>
    <message>
        <source>Send the plan to the region for the first time</source>
        <translation>Sänd planen till regionen för första gången</translation>
    </message>
</context>
<context>
    <name>NodeLook</name>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Actions without a theme</source>
        <translation>Åtgärder utan insatsområde</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>ingen text ännu</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <translation>{done}/{total} genomförda</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv ett heltal.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Möte</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Äre&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Responsible party</source>
        <translation>&amp;Ansvarig part</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;För vem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>The plan in force</source>
        <translation>Den gällande planen</translation>
    </message>
    <message>
        <source>{language}, as usual</source>
        <translation>{language} (standard)</translation>
    </message>
    <message>
        <source>Everybody: a public copy</source>
        <translation>Alla: en offentlig kopia</translation>
    </message>
    <message>
        <source>The group itself: in full</source>
        <translation>Gruppen själv: i sin helhet</translation>
    </message>
    <message>
        <source>Partners: nothing confidential</source>
        <translation>Samarbetsparter: inget sekretessbelagt</translation>
    </message>
</context>
<context>
    <name>OrganisationsView</name>
    <message>
        <source>Kind in the list</source>
        <translation>Filtrera enligt typ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Inga organisationer ännu</translation>
    </message>
    <message>
        <source>Authorities, associations, parishes and businesses that work for safety in the municipality.</source>
        <translation>Myndigheter, organisationer, församlingar och företag som arbetar för säkerheten i kommunen.</translation>
    </message>
    <message>
        <source>Add the first organisation</source>
        <translation>Lägg till den första organisationen</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Välj en organisation i listan.</translation>
    </message>
    <message>
        <source>A role rather than a name</source>
        <translation>En uppgift, inte en persons namn</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Hur många de är</translation>
    </message>
    <message>
        <source>For a group of actors of which only the number is known. Empty: not known.</source>
        <translation>För en grupp aktörer vars antal är det enda man vet. Tomt: okänt.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Nobody in the list of people.</source>
        <translation>Ingen i personlistan.</translation>
    </message>
    <message numerus="yes">
        <source>%n in number</source>
        <translation>
            <numerusform>%n st.</numerusform>
            <numerusform>%n st.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in number on {date}</source>
        <translation>
            <numerusform>%n st. {date}</numerusform>
            <numerusform>%n st. {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherFiles</name>
    <message>
        <source>{file} – to be mended.xlsx</source>
        <translation>{file} – att rätta.xlsx</translation>
    </message>
    <message>
        <source>Empty template.xlsx</source>
        <translation>Tom mall.xlsx</translation>
    </message>
    <message>
        <source>{file} – not taken in.xlsx</source>
        <translation>{file} – inte intaget.xlsx</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} sparades.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Filen {file} skrivs</translation>
    </message>
</context>
<context>
    <name>PaperBeside</name>
    <message>
        <source>Preview of the meeting&apos;s paper</source>
        <translation>Förhandsgranskning av mötets dokument</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Förhandsgranskningen skapas</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Making the document</source>
        <translation>Dokumentet upprättas</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Sparat: {file}.</translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation>E-postutkast (*.eml)</translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation>Kalenderpost (*.ics)</translation>
    </message>
    <message>
        <source>due-dates.ics</source>
        <translation>tidsfrister.ics</translation>
    </message>
    <message>
        <source>Archive package (*.zip)</source>
        <translation>Arkivpaket (*.zip)</translation>
    </message>
    <message>
        <source>Save as: {name}</source>
        <translation>Spara som: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mail draft to %n recipient(s): {file}.</source>
        <translation>
            <numerusform>E-postutkast till %n mottagare: {file}.</numerusform>
            <numerusform>E-postutkast till %n mottagare: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail draft: {file}. Write the recipients in your mail program.</source>
        <translation>E-postutkast: {file}. Skriv mottagarna i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>No address: {names}.</source>
        <translation>Adress saknas: {names}.</translation>
    </message>
    <message>
        <source>Too large for a mail: {names}.</source>
        <translation>För stor för e-post: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Archive package of %n file(s): {file}.</source>
        <translation>
            <numerusform>Arkivpaket med %n fil: {file}.</numerusform>
            <numerusform>Arkivpaket med %n filer: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds confidential matter.</source>
        <translation>Det innehåller sekretessbelagt material.</translation>
    </message>
    <message>
        <source>No ground says why these are left out of the public copy: {items}. Write the ground beside each first, or let the copy say that none has been recorded.</source>
        <translation>Grunden för sekretessen har inte antecknats för dessa: {items}. Anteckna först grunden för var och en, annars står det i kopian att grunden saknas.</translation>
    </message>
    <message>
        <source>Go on without a ground</source>
        <translation>Fortsätt utan grund</translation>
    </message>
    <message>
        <source>This paper holds confidential matter. Send it only by encrypted mail, to those who may know it.</source>
        <translation>Dokumentet innehåller sekretessbelagda uppgifter. Skicka det endast med krypterad e-post till dem som har rätt att få uppgifterna.</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Gör utkastet</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Filen {file} skrivs</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Documents to make</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The whole plan, for those who approve it and for the public</source>
        <translation>Hela planen för dem som godkänner den och för offentligheten</translation>
    </message>
    <message>
        <source>The year&apos;s meetings, decisions and changes</source>
        <translation>Årets möten, beslut och ändringar</translation>
    </message>
    <message>
        <source>To a responsible party: what is theirs and by when</source>
        <translation>Till en ansvarig part: vad som ska göras och när</translation>
    </message>
    <message>
        <source>To the members before a meeting</source>
        <translation>Till medlemmarna före mötet</translation>
    </message>
    <message>
        <source>To those whom one decision concerns</source>
        <translation>Till dem som ett beslut gäller</translation>
    </message>
    <message>
        <source>What a meeting handled and decided</source>
        <translation>Vad mötet behandlade och beslutade</translation>
    </message>
    <message>
        <source>Where the actions stand, theme by theme</source>
        <translation>Åtgärdernas status per insatsområde</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Party in the list</source>
        <translation>Filtrera enligt part</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Alla parter</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Inga personer ännu</translation>
    </message>
    <message>
        <source>Members, deputies and contacts, by name or by role. They can be added from a body too.</source>
        <translation>Medlemmar, ersättare och kontaktpersoner med namn eller uppgift. De kan läggas till också från ett organ.</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Lägg till den första personen</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Välj en person i listan.</translation>
    </message>
    <message>
        <source>A name, or a role such as the rescue authority&apos;s contact</source>
        <translation>Ett namn eller en uppgift, t.ex. räddningsverkets kontaktperson</translation>
    </message>
    <message>
        <source>The name stands in the group&apos;s own minutes, but not in public copies or in Excel files of roles.</source>
        <translation>Namnet syns i gruppens egna protokoll, men inte i offentliga kopior eller i Excelfiler med bara roller.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>I organ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>In no body.</source>
        <translation>Inte i något organ.</translation>
    </message>
    <message>
        <source>{body}: {role} (not now)</source>
        <translation>{body}: {role} (inte nu)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Utbyte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ner (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Radera (Del)</translation>
    </message>
    <message>
        <source>Open all of the action and its follow-up</source>
        <translation>Öppna hela åtgärden och dess uppföljning</translation>
    </message>
    <message>
        <source>Who has approved the plan, from the working group to the council: the day, the § and the case number. Each approval is a line of its own.</source>
        <translation>Vilka som har godkänt planen, från arbetsgruppen till fullmäktige: dagen, § och ärendenumret. Varje godkännande är en egen rad.</translation>
    </message>
    <message>
        <source>The text of the plan, chapter by chapter: background, the present situation, how the plan is followed. Themes, goals and actions are printed after them.</source>
        <translation>Planens text kapitel för kapitel: bakgrund, nuläge och uppföljning. Insatsområden, mål och åtgärder skrivs ut efter kapitlen.</translation>
    </message>
    <message>
        <source>These actions have no theme. Drag each to the theme or goal that it serves.</source>
        <translation>Dessa åtgärder har inget insatsområde. Dra var och en till det insatsområde eller mål som den hör till.</translation>
    </message>
    <message>
        <source>Choose a part of the plan in the tree.</source>
        <translation>Välj en del av planen i trädet.</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>None chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>The plan was approved. Superseded by it: {plans}.</source>
        <translation>Planen antecknades som godkänd. Den ersatte: {plans}.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Planens delar</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Sök i planen</translation>
    </message>
    <message>
        <source>Add other</source>
        <translation>Lägg till annat</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Lägg till något annat</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan ännu</translation>
    </message>
    <message>
        <source>The safety plan of the council term gathers themes, goals and actions. The template brings the usual themes and an outline of chapters; everything can be changed.</source>
        <translation>Säkerhetsplanen för fullmäktigeperioden samlar insatsområden, mål och åtgärder. Mallen har de vanliga insatsområdena och kapitelrubriker; allt kan ändras.</translation>
    </message>
    <message>
        <source>Begin from the template</source>
        <translation>Börja från mallen</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>Börja med en tom plan</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Lägg till här</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>In the tree: Alt+Up</source>
        <translation>I trädet: Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ner</translation>
    </message>
    <message>
        <source>In the tree: Alt+Down</source>
        <translation>I trädet: Alt+↓</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Radera</translation>
    </message>
    <message>
        <source>In the tree: Del</source>
        <translation>I trädet: Del</translation>
    </message>
    <message>
        <source>Delete the whole plan</source>
        <translation>Radera hela planen</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>”{name}” raderades.</translation>
    </message>
    <message numerus="yes">
        <source>Moved. The number of %n action(s) doesn&apos;t tell its place any more.</source>
        <translation>
            <numerusform>Flyttat. Numret på %n åtgärd motsvarar inte längre platsen.</numerusform>
            <numerusform>Flyttat. Numren på %n åtgärder motsvarar inte längre platsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Number anew</source>
        <translation>&amp;Numrera om</translation>
    </message>
    <message>
        <source>The plan {period} was begun.</source>
        <translation>Planen {period} påbörjades.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n ändrat fält</numerusform>
            <numerusform>%n ändrade fält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing row(s)</source>
        <translation>
            <numerusform>%n rad saknas</numerusform>
            <numerusform>%n rader saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged row(s)</source>
        <translation>
            <numerusform>%n oförändrad rad</numerusform>
            <numerusform>%n oförändrade rader</numerusform>
        </translation>
    </message>
    <message>
        <source>The file continues “{file}”, taken in on {day}: what that one brought and this one no longer says is taken back.</source>
        <translation>Filen fortsätter på ”{file}”, som togs in {day}: det som den förde med sig och som inte längre står här tas tillbaka.</translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}, and a newer one of the same sender since: “{file}”, on {day}.</source>
        <translation>Just den här filen har redan tagits in {taken}, och därefter en nyare från samma avsändare: ”{file}”, {day}.</translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}.</source>
        <translation>Just den här filen har redan tagits in {taken}.</translation>
    </message>
    <message>
        <source>This workspace doesn&apos;t know the export that the file was made from, so nobody can tell which side changed a value. Where the file differs, your own value stays unless you choose the file&apos;s.</source>
        <translation>Den här arbetsytan känner inte till exporten som filen har gjorts av, så ingen kan veta vilken sida som har ändrat ett värde. Där filen avviker står ditt eget värde kvar om du inte väljer filens.</translation>
    </message>
    <message>
        <source>changed here too: {change}</source>
        <translation>ändrat också här: {change}</translation>
    </message>
    <message>
        <source>new: {record}</source>
        <translation>ny: {record}</translation>
    </message>
    <message>
        <source>not in the file: {record}</source>
        <translation>saknas i filen: {record}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Choose the paper to print, and press Ctrl+P.</source>
        <translation>Välj dokumentet som ska skrivas ut och tryck Ctrl+P.</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Dokumentet skapas</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{file} is open in another window, which came forward.</source>
        <translation>{file} är öppen i ett annat fönster, som lyftes fram.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvas arbetsytor (*.turva)</translation>
    </message>
    <message>
        <source>{problem}

The newest good backup was made on {time}.</source>
        <translation>{problem}

Den nyaste hela säkerhetskopian gjordes {time}.</translation>
    </message>
    <message>
        <source>{problem}

The newest backup was made on {time}. It is unchecked: its sum is missing.</source>
        <translation>{problem}

Den nyaste säkerhetskopian gjordes {time}. Den är okontrollerad: dess kontrollsumma saknas.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation>Säkerhetskopian är i bruk.</translation>
    </message>
    <message>
        <source>The backup is in use. What the file held before is kept: {kept}</source>
        <translation>Säkerhetskopian är i bruk. Det som filen innehöll före det finns kvar: {kept}</translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Ny arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Öppna &amp;exempelkommunen</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Spara en &amp;kopia som…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>S&amp;täng arbetsytan</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Loggar</translation>
    </message>
    <message>
        <source>The folder with reports of faults</source>
        <translation>Mappen med felrapporter</translation>
    </message>
    <message>
        <source>&amp;About Turva</source>
        <translation>&amp;Om Turva</translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>Spara en kopia av arbetsytan</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvas arbetsytor (*.turva)</translation>
    </message>
    <message>
        <source>The copy was written: {file}. You still work in {workspace}.</source>
        <translation>Kopian har skrivits: {file}. Du arbetar fortfarande i {workspace}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Filen {file} skrivs</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Säkerhetskopia gjord: {file}</translation>
    </message>
    <message>
        <source>About Turva</source>
        <translation>Om Turva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>Stands beside your changes in the history. It goes to the workspace file.</source>
        <translation>Syns bredvid dina ändringar i ändringshistoriken. Sparas i arbetsytans fil.</translation>
    </message>
    <message>
        <source>Your name or role</source>
        <translation>Ditt namn eller din uppgift</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Vem antecknar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>As in the computer</source>
        <translation>Som i datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hög kontrast, ljus</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörk</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The language changes when you start the program again.</source>
        <translation>Språket byts när du startar programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ungefär %n sekund kvar</numerusform>
            <numerusform>ungefär %n sekunder kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryts…</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Exists</source>
        <translation>Verksam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Inga mottagare ännu</translation>
    </message>
    <message>
        <source>A recipient is an authority that your Excel files and reports go to.</source>
        <translation>En mottagare är en myndighet som får era Excel-filer och rapporter.</translation>
    </message>
    <message>
        <source>Add the first recipient</source>
        <translation>Lägg till den första mottagaren</translation>
    </message>
    <message>
        <source>Choose a recipient in the list.</source>
        <translation>Välj en mottagare i listan.</translation>
    </message>
    <message>
        <source>After its last day files go to the one that follows it. Old files still name the old one.</source>
        <translation>Efter sista dagen går filerna till efterträdaren. I gamla filer står det gamla namnet kvar.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Ny mottagare</translation>
    </message>
    <message>
        <source>Files go to: {name}</source>
        <translation>Filerna går till: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Radera</translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation>Borttagen: {name}.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ner (Alt+↓)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytta &amp;ner</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview of the document</source>
        <translation>Förhandsgranskning av dokumentet</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Sk&amp;icka med e-post…</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;er</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>&amp;Save the document…</source>
        <translation>&amp;Spara dokumentet…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry…</source>
        <translation>&amp;Kalenderpost…</translation>
    </message>
    <message>
        <source>&amp;Archive package…</source>
        <translation>&amp;Arkivpaket…</translation>
    </message>
    <message>
        <source>&amp;Calendar entry of the meeting…</source>
        <translation>Mötets &amp;kalenderpost (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Due dates as calendar entries…</source>
        <translation>&amp;Tidsfrister som kalenderposter (.ics)…</translation>
    </message>
    <message>
        <source>Archive package of the &amp;meeting…</source>
        <translation>&amp;Mötets arkivpaket…</translation>
    </message>
    <message>
        <source>Archive package of &amp;everything…</source>
        <translation>&amp;Arkivpaket av allt…</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Dokumentet skapas</translation>
    </message>
    <message>
        <source>This copy holds confidential matter. Keep it inside the group.</source>
        <translation>Denna kopia innehåller sekretessbelagda uppgifter. Håll den inom gruppen.</translation>
    </message>
    <message>
        <source>Names of private persons are found by how they are written. Read this public copy through before it leaves.</source>
        <translation>Privatpersoners namn hittas utifrån hur de är skrivna. Läs igenom den offentliga kopian innan du lämnar den vidare.</translation>
    </message>
    <message>
        <source>There are no meetings yet. Plan one on the Meetings page.</source>
        <translation>Det finns inga möten ännu. Lägg till ett på sidan Möten.</translation>
    </message>
    <message>
        <source>The items of this meeting have no § yet: they get them when the agenda is sent.</source>
        <translation>Mötets ärenden har inga § ännu: de får dem när kallelsen sänds.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Close the notice of the file</source>
        <translation>Stäng meddelandet om filen</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Open matters</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Anmärkning eller motivering</translation>
    </message>
    <message>
        <source>Note or reason for the chosen matter</source>
        <translation>Anmärkning eller motivering för det valda</translation>
    </message>
    <message>
        <source>New date for the chosen matter</source>
        <translation>Nytt datum för det valda</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>In the list: 1–4; 0 takes the answer back</source>
        <translation>I listan 1–4; 0 tar bort svaret</translation>
    </message>
    <message>
        <source>{title} (unfinished, {meeting})</source>
        <translation>{title} (oavslutat, {meeting})</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) to review</source>
        <translation>
            <numerusform>%n öppet ärende att gå igenom</numerusform>
            <numerusform>%n öppna ärenden att gå igenom</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open matter is reviewed</source>
        <translation>Alla öppna ärenden är genomgångna</translation>
    </message>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation>Skriv datumet som 3.2.2026.</translation>
    </message>
    <message>
        <source>Not stored: {what} It waits with its matter.</source>
        <translation>Inte sparat: {what} Texten väntar vid sitt ärende.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy the ro&amp;ws</source>
        <translation>&amp;Kopiera raderna</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change the status of the selected (S)</source>
        <translation>Ändra status för de valda (S)</translation>
    </message>
    <message>
        <source>Delete the selected</source>
        <translation>Radera de valda</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAsking</name>
    <message>
        <source>Write it all the same</source>
        <translation>Spara ändå</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The file does not say which file it was made from. Write into the file that you were sent.</source>
        <translation>Filen berättar inte av vilken fil den har gjorts. Skriv i den fil som du fick.</translation>
    </message>
    <message>
        <source>The file was made from another workspace ({seen}). Write into the file that you were sent.</source>
        <translation>Filen har gjorts av en annan arbetsyta ({seen}). Skriv i den fil som du fick.</translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Write an apostrophe (&apos;) first, and then what was meant.</source>
        <translation>{place}: Excel kan ha ändrat det som skrevs till datumet {seen}. Skriv först en apostrof (&apos;) och sedan det som avsågs.</translation>
    </message>
    <message>
        <source>{place}: another value was entered in place of “{seen}”.</source>
        <translation>{place}: ett annat värde har antecknats i stället för ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several, or one? Put a semicolon (;) between several.</source>
        <translation>{place}: avser ”{seen}” flera eller en? Sätt semikolon (;) mellan flera.</translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Give it a heading that tells.</source>
        <translation>{place}: det är oklart vad kolumnen ”{seen}” innehåller. Ge kolumnen en rubrik som berättar det.</translation>
    </message>
    <message>
        <source>{place}: it was settled what “{seen}” means.</source>
        <translation>{place}: det har avgjorts vad ”{seen}” betyder.</translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Tell of it in your message.</source>
        <translation>{place}: nya rader tas inte från fliken ”{sheet}” (”{seen}”). Berätta om saken i ditt meddelande.</translation>
    </message>
    <message>
        <source>{place}: nothing is called “{seen}”. Correct the name.</source>
        <translation>{place}: ingenting heter ”{seen}”. Rätta namnet.</translation>
    </message>
    <message>
        <source>{place}: several are called “{seen}”. Tell more exactly which of them is meant.</source>
        <translation>{place}: flera heter ”{seen}”. Ange närmare vilken av dem som avses.</translation>
    </message>
    <message>
        <source>{place}: the action was completed already; the file says “{seen}”.</source>
        <translation>{place}: åtgärden var redan genomförd; i filen står ”{seen}”.</translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and send it again.</source>
        <translation>{place}: cellen har en formel utan resultat. Öppna filen i Excel, spara den och skicka den på nytt.</translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Write the number that is meant without the percent sign.</source>
        <translation>{place}: cellen visar procent ({seen}). Skriv det avsedda talet utan procenttecken.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove what stood in it, write “-”.</source>
        <translation>{place}: cellen har tömts, men en tom cell ändrar ingenting. Om du vill ta bort det som stod i cellen, skriv ”-”.</translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: what stood in it stays.</source>
        <translation>{place}: cellen har tömts, men en tom cell ändrar ingenting: det som stod i cellen är kvar.</translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme.</source>
        <translation>{place}: målet ”{seen}” står inte under något tema.</translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like one that already exists. Check that it is not the same.</source>
        <translation>{place}: den nya raden ”{seen}” liknar en rad som redan finns. Kontrollera att den inte är samma.</translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but a row that was sent may be the same. If it is, copy the identifier from there. If the row is new, give it a name of its own.</source>
        <translation>{place}: raden ”{seen}” saknar identifierare, men den kan vara samma som en rad som skickades. Om den är samma, kopiera identifieraren från den raden. Om raden är ny, ge den ett eget namn.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Write the number with a comma.</source>
        <translation>{place}: kalkylprogrammet har ändrat talet till datumet {seen}. Skriv talet med kommatecken.</translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Write all four digits of the year.</source>
        <translation>{place}: kalkylprogrammet kan självt ha gissat seklet för {seen}. Skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry. Write a later day.</source>
        <translation>{place}: det finns redan en nyare anteckning om läget. Skriv ett senare datum.</translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text.</source>
        <translation>{place}: texten slutar vid det 255:e tecknet, där en del program kapar längre text, så den togs inte med. Skriv hela texten.</translation>
    </message>
    <message>
        <source>{place}: the text holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Tell the change in your message.</source>
        <translation>{place}: texten har ett namn eller nummer som filen inte visar, och filen ändrar just det stället. Texten lämnades som den var. Berätta om ändringen i ditt meddelande.</translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it.</source>
        <translation>{place}: texten är längre än en cell i Excel kan vara, så den togs inte med. Förkorta den.</translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). If they are rows, fill in their other cells too; if they are headings, remove them.</source>
        <translation>{place}: de här raderna har bara en rubrik ({seen}). Om de är rader, fyll i även de andra cellerna. Om de är mellanrubriker, ta bort dem.</translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). If they are rows, remove the empty rows above; if they are not, move them to a sheet of their own.</source>
        <translation>{place}: de här raderna ser ut som en annan tabell under raderna ({seen}). Om de är rader, ta bort de tomma raderna ovanför. Om inte, flytta dem till en egen flik.</translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). If they are rows, call them something else; if they are totals, remove them.</source>
        <translation>{place}: de här raderna kan vara summarader ({seen}). Om de är rader, ge dem ett annat namn. Om de är summor, ta bort dem.</translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but rows that were sent may be the same (for example “{seen}”). If they are, copy the identifiers from there. If they are new, give them names of their own.</source>
        <translation>{place}: {understood} rader saknar identifierare, men de kan vara samma som rader som skickades (till exempel ”{seen}”). Om de är samma, kopiera identifierarna från dem. Om raderna är nya, ge dem egna namn.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Write the date as 31.12.2026.</source>
        <translation>{place}: ”{seen}” kan läsas på två sätt. Skriv datumet i formen 31.12.2026.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in.</source>
        <translation>{place}: ”{seen}” kan inte skapas, eftersom raden inte berättar ”{understood}”. Fyll i det.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. If it should be brought back, tell so in your message.</source>
        <translation>{place}: ”{seen}” har raderats efter att filen skickades. Om det ska återställas, berätta det i ditt meddelande.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. Write what stands in its place.</source>
        <translation>{place}: ”{seen}” har raderats efter att filen skickades. Skriv vad som kommer i stället.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed since the file was sent. It was understood.</source>
        <translation>{place}: ”{seen}” har fått ett nytt namn efter att filen skickades. Det kändes igen.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices.</source>
        <translation>{place}: ”{seen}” är inget av alternativen.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, write “-” in the cell.</source>
        <translation>{place}: ”{seen}” är överstruket. Det lästes som det står. Om uppgiften ska bort, skriv ”-” i cellen.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken, because it does not agree with what has been entered elsewhere.</source>
        <translation>{place}: ”{seen}” togs inte med, eftersom det inte stämmer överens med det som har antecknats på annat håll.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell.</source>
        <translation>{place}: ”{seen}” togs som en tom cell.</translation>
    </message>
    <message>
        <source>{place}: “{seen}” was understood by a part of the name.</source>
        <translation>{place}: ”{seen}” kändes igen på en del av namnet.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Inställningarnas delar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Ny mottagare</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nytt skede</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation>&amp;Ny i den här listan</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Inställningar: {part}</translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>Välj &amp;alla</translation>
    </message>
    <message>
        <source>&amp;Only the actions</source>
        <translation>Bara &amp;åtgärderna</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>{name}: nothing to count</source>
        <translation>{name}: inget att räkna</translation>
    </message>
    <message>
        <source>{name}: {parts}; {total} in all</source>
        <translation>{name}: {parts}; totalt {total}</translation>
    </message>
</context>
<context>
    <name>StatusEntry</name>
    <message>
        <source>New status</source>
        <translation>Ny status</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Uppföljningsdatum</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Vad har gjorts</translation>
    </message>
    <message>
        <source>Ctrl+Enter enters it</source>
        <translation>Ctrl+Enter för in</translation>
    </message>
    <message>
        <source>Enter the follow-up</source>
        <translation>För in uppföljningen</translation>
    </message>
    <message>
        <source>New follow-up entry</source>
        <translation>Ny uppföljningsanteckning</translation>
    </message>
    <message>
        <source>It was not entered.</source>
        <translation>Anteckningen infördes inte.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation>Skrivskyddad: inget kan ändras.</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Sparat {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Workspace created</source>
        <translation>Arbetsytan skapad</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Inställningar ändrade</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status ändrad</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Ordningen ändrad</translation>
    </message>
    <message>
        <source>Indicator value changed</source>
        <translation>Indikatorvärde ändrat</translation>
    </message>
    <message>
        <source>§ numbers taken off</source>
        <translation>Paragrafnumren borttagna</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Kallelse sänd</translation>
    </message>
    <message>
        <source>Actions numbered anew</source>
        <translation>Åtgärderna numrerades om</translation>
    </message>
    <message>
        <source>Area names tied to areas</source>
        <translation>Områdesnamn kopplade till områden</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Säkerhetskopia återställd</translation>
    </message>
    <message>
        <source>Excel file received without changes</source>
        <translation>Excelfil mottagen, inga ändringar</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Intagning ångrad</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Möte hållet</translation>
    </message>
    <message>
        <source>Minutes checked</source>
        <translation>Protokoll justerat</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>Tillagt: {kind}</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>Ändrat: {kind}</translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation>Borttaget: {kind}</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Protokoll godkänt</translation>
    </message>
    <message>
        <source>Meeting taken one step back</source>
        <translation>Mötet återfört ett steg</translation>
    </message>
    <message>
        <source>Correction to approved minutes</source>
        <translation>Rättelse i godkänt protokoll</translation>
    </message>
    <message>
        <source>Action made from a decision</source>
        <translation>Åtgärd skapad av beslut</translation>
    </message>
    <message>
        <source>Open matter reviewed</source>
        <translation>Öppet ärende behandlat</translation>
    </message>
    <message>
        <source>Agenda template changed</source>
        <translation>Mallen för föredragningslistan ändrad</translation>
    </message>
    <message>
        <source>Proposals taken from the waiting list</source>
        <translation>Förslag tagna till föredragningslistan</translation>
    </message>
    <message>
        <source>Excel file sent</source>
        <translation>Excel-fil sänd</translation>
    </message>
    <message>
        <source>Excel file taken in</source>
        <translation>Excel-fil intagen</translation>
    </message>
    <message>
        <source>Municipalities&apos; files compiled</source>
        <translation>Kommunernas filer sammanställda</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>already done</source>
        <translation>redan gjort</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>nuvarande steg</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>{step}, step {number} of {total}, {state}</source>
        <translation>{step}, steg {number} av {total}, {state}</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>Without a theme</source>
        <translation>Utan insatsområde</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
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
        <translation>Å&amp;ngra intagningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take &amp;everything back</source>
        <translation>Ångra a&amp;llt</translation>
    </message>
    <message>
        <source>Chooses so for every line of the list below</source>
        <translation>Väljer så för varje rad i listan nedan</translation>
    </message>
    <message>
        <source>Leave everythin&amp;g</source>
        <translation>Lämna all&amp;t</translation>
    </message>
    <message>
        <source>What taking the import back would change</source>
        <translation>Vad som ändras om intagningen ångras</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have been edited after the import: they stay unless you choose.</source>
        <translation>
            <numerusform>%n uppgift har ändrats efter intagningen: den blir kvar om du inte väljer annat.</numerusform>
            <numerusform>%n uppgifter har ändrats efter intagningen: de blir kvar om du inte väljer annat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the &amp;import (%n)</source>
        <translation>
            <numerusform>Å&amp;ngra intagningen (%n)</numerusform>
            <numerusform>Å&amp;ngra intagningen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackWords</name>
    <message>
        <source>What the import brought</source>
        <translation>Vad intagningen gav</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Före intagningen</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Kom från filen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Försvinner</translation>
    </message>
    <message>
        <source>Returns to what it was</source>
        <translation>Återställs</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Ändrat efteråt</translation>
    </message>
    <message>
        <source>Is brought back</source>
        <translation>Hämtas tillbaka</translation>
    </message>
    <message>
        <source>Has to stay</source>
        <translation>Kan inte ångras</translation>
    </message>
    <message>
        <source>Everything that the import brought.</source>
        <translation>Allt som intagningen förde med sig.</translation>
    </message>
    <message>
        <source>The import added these. They are removed again.</source>
        <translation>Intagningen lade till dessa. De tas bort.</translation>
    </message>
    <message>
        <source>The import changed these, and nobody since.</source>
        <translation>Intagningen ändrade dessa, och ingen har ändrat dem därefter.</translation>
    </message>
    <message>
        <source>These have been edited after the import. They stay unless you choose otherwise.</source>
        <translation>Dessa har ändrats efter intagningen. De blir kvar om du inte väljer annat.</translation>
    </message>
    <message>
        <source>These were deleted with the import. They are brought back.</source>
        <translation>Dessa togs bort vid intagningen. De hämtas tillbaka.</translation>
    </message>
    <message>
        <source>These can&apos;t be changed any more, so they stay.</source>
        <translation>Dessa kan inte längre ändras, så de blir kvar.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Det finns inga sådana.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Lämna som det är</translation>
    </message>
    <message>
        <source>Take back, but keep later additions</source>
        <translation>Ångra, men behåll senare tillägg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir kvar</translation>
    </message>
    <message>
        <source>Is taken back</source>
        <translation>Ångras</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message numerus="yes">
        <source>Is here, and %n other(s) refer to it</source>
        <translation>
            <numerusform>Finns här, och %n annan hänvisar till den</numerusform>
            <numerusform>Finns här, och %n andra hänvisar till den</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Finns här</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Was not here</source>
        <translation>Fanns inte här</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Fanns här</translation>
    </message>
</context>
<context>
    <name>TakingBackWay</name>
    <message>
        <source>Looking at what {file} brought</source>
        <translation>Ser efter vad {file} förde med sig</translation>
    </message>
    <message>
        <source>Taking back {file}</source>
        <translation>Ångrar intagningen av {file}</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) returned.</source>
        <translation>
            <numerusform>Intagningen ångrades: %n uppgift återställdes.</numerusform>
            <numerusform>Intagningen ångrades: %n uppgifter återställdes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>h.mm</source>
        <translation>h.mm</translation>
    </message>
    <message>
        <source>Write the time as 14.05.</source>
        <translation>Skriv klockslaget i formen 14.05.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing has been entered yet: the action has not been started.</source>
        <translation>Inga anteckningar ännu: åtgärden har inte påbörjats.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Ångrat: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Gjort om: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation>Ångra: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Ångra: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation>Gör om: {step} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Gör om: {step}</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Area in the chart</source>
        <translation>Diagrammets område</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>Värden per år</translation>
    </message>
    <message>
        <source>No values yet. Add the first year; leave the value empty if it is not known.</source>
        <translation>Inga värden ännu. Lägg till det första året; lämna värdet tomt om det inte är känt.</translation>
    </message>
    <message>
        <source>Add a &amp;year</source>
        <translation>Lägg till ett å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Remove the year</source>
        <translation>Ta b&amp;ort året</translation>
    </message>
    <message>
        <source>Type a value and press Enter. An empty value means that it is not known.</source>
        <translation>Skriv ett värde och tryck på Enter. Ett tomt värde betyder att det inte är känt.</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: the values of %n year(s).</source>
        <translation>
            <numerusform>Värdet för %n år klistrades in.</numerusform>
            <numerusform>Värdena för %n år klistrades in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: the value of {year}.</source>
        <translation>Borttaget: värdet för {year}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målnivå</translation>
    </message>
    <message>
        <source>Chart: {indicator}</source>
        <translation>Diagram: {indicator}</translation>
    </message>
    <message>
        <source>{facts} The table below has every value.</source>
        <translation>{facts} Alla värden finns i tabellen nedan.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Inget är känt ännu.</translation>
    </message>
    <message>
        <source>Check the year: {years} is still to come.</source>
        <translation>Kontrollera året: {years} har inte börjat ännu.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>hela kommunen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Add a vote</source>
        <translation>Lägg till omröstning</translation>
    </message>
    <message>
        <source>Yes: proposal. No: change.</source>
        <translation>JA: förslaget. NEJ: ändringsförslaget.</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>New proposal: title and Enter</source>
        <translation>Nytt förslag: rubrik och Enter</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nytt förslag</translation>
    </message>
    <message>
        <source>Put the chosen on the agenda</source>
        <translation>Ta de valda till föredragningslistan</translation>
    </message>
    <message>
        <source>Remove the proposal (Del)</source>
        <translation>Ta bort förslaget (Del)</translation>
    </message>
    <message>
        <source>Proposals wait here until a meeting takes them up. A new meeting offers them.</source>
        <translation>Förslagen väntar här tills ett möte tar upp dem. Ett nytt möte erbjuder dem.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Välj ett förslag i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) removed.</source>
        <translation>
            <numerusform>%n förslag borttaget.</numerusform>
            <numerusform>%n förslag borttagna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningsStrip</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Not found now: {file}</source>
        <translation>Hittas inte just nu: {file}</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>For your municipality: the plan&apos;s themes, the working group and the annual clock in a few questions.</source>
        <translation>För din kommun: planens insatsområden, arbetsgruppen och årsklockan med några frågor.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>A file whose name ends in .turva, on this computer or a network drive.</source>
        <translation>En fil vars namn slutar på .turva, på den här datorn eller en nätverksenhet.</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Bekanta dig med exempelkommunen</translation>
    </message>
    <message>
        <source>An invented municipality with a plan, meetings and follow-up. Anything may be tried there.</source>
        <translation>En påhittad kommun med plan, möten och uppföljning. Där får man pröva allt.</translation>
    </message>
    <message>
        <source>Welcome to Turva</source>
        <translation>Välkommen till Turva</translation>
    </message>
    <message>
        <source>The safety plan, the minutes and the follow-up of actions in one file. Everything stays on your computer; nothing is sent over the network.</source>
        <translation>Säkerhetsplanen, protokollen och uppföljningen av åtgärder i en fil. Allt stannar på din dator; inget sänds över nätet.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Senast använda</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation>Börja skriva namnet</translation>
    </message>
    <message>
        <source>Which municipality is this for?</source>
        <translation>Vilken kommun?</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>Name of the working &amp;group</source>
        <translation>&amp;Arbetsgruppens namn</translation>
    </message>
    <message>
        <source>E.g. the secretary of the working group</source>
        <translation>T.ex. arbetsgruppens sekreterare</translation>
    </message>
    <message>
        <source>&amp;Your name or role</source>
        <translation>&amp;Ditt namn eller din uppgift</translation>
    </message>
    <message>
        <source>Stands beside your changes in the history, and tells others who is writing. Left empty, the name by which you log in to the computer stands there.</source>
        <translation>Står bredvid dina ändringar i historiken och berättar för andra vem som skriver. Om det lämnas tomt står där namnet som du loggar in på datorn med.</translation>
    </message>
    <message>
        <source>Which themes does the plan begin with?</source>
        <translation>Med vilka insatsområden börjar planen?</translation>
    </message>
    <message>
        <source>Themes can be added, renamed and removed at any time.</source>
        <translation>Insatsområden kan läggas till, byta namn och tas bort när som helst.</translation>
    </message>
    <message>
        <source>Who sits in the working group?</source>
        <translation>Vilka hör till arbetsgruppen?</translation>
    </message>
    <message>
        <source>Write titles or names; leave out who is not known yet. Everything can be changed later.</source>
        <translation>Skriv titel eller namn; lämna bort dem som ännu inte är kända. Allt kan ändras senare.</translation>
    </message>
    <message>
        <source>Choose the file&apos;s place and &amp;create…</source>
        <translation>Välj filens plats och &amp;skapa…</translation>
    </message>
    <message>
        <source>Choose a municipality from the list: type the beginning of its name.</source>
        <translation>Välj en kommun i listan: skriv början av namnet.</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>Var förvaras filen?</translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation>Turvas arbetsytor (*.turva)</translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message>
        <source>As it is called in documents</source>
        <translation>Namnet som används i dokument</translation>
    </message>
    <message>
        <source>Also of new Excel files</source>
        <translation>Gäller även nya Excel-filer</translation>
    </message>
    <message>
        <source>Northern Sámi words await a native speaker&apos;s check.</source>
        <translation>De nordsamiska orden väntar på att en modersmålstalare granskar dem.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Arbetsytan</translation>
    </message>
    <message>
        <source>The look of documents</source>
        <translation>Dokumentens utseende</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>{region} · {county} · {population} inhabitants (31.12.2020)</source>
        <translation>{region} · {county} · {population} invånare (31.12.2020)</translation>
    </message>
    <message>
        <source>{path}
Made on {date}. Everything is in this one file; it can be copied and mailed.</source>
        <translation>{path}
Gjord {date}. Allt finns i denna enda fil; den kan kopieras och skickas.</translation>
    </message>
</context>
<context>
    <name>_ConflictForm</name>
    <message>
        <source>{field}, disqualified: {name}</source>
        <translation>{field}, jävig: {name}</translation>
    </message>
    <message>
        <source>Remove the disqualification of {name}</source>
        <translation>Ta bort jävet: {name}</translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Correction: what was wrong and how it should read</source>
        <translation>Rättelse: vad som var fel och hur det ska lyda</translation>
    </message>
    <message>
        <source>Concerns §</source>
        <translation>Gäller §</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Lägg till rättelsen</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>Handled before</source>
        <translation>Tidigare behandling</translation>
    </message>
    <message numerus="yes">
        <source>and %n time(s) before that</source>
        <translation>
            <numerusform>och dessförinnan en gång</numerusform>
            <numerusform>och dessförinnan %n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Ground, e.g. JulkL 24.1 § 25</source>
        <translation>Grund, t.ex. OffentlighetsL 24.1 § 25 p.</translation>
    </message>
    <message>
        <source>Publicity of {title}</source>
        <translation>Offentlighet: {title}</translation>
    </message>
    <message>
        <source>Ground of {title}</source>
        <translation>Grund: {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Ta bort {title}</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation>Byt namn: {title}</translation>
    </message>
    <message>
        <source>Title of the file, as it is printed</source>
        <translation>Filens rubrik så som den skrivs ut</translation>
    </message>
</context>
<context>
    <name>_VoteForm</name>
    <message>
        <source>Result by the votes: {outcome}</source>
        <translation>Resultat enligt rösterna: {outcome}</translation>
    </message>
    <message>
        <source>{field}, vote {number}</source>
        <translation>{field}, omröstning {number}</translation>
    </message>
    <message>
        <source>Remove vote {number}</source>
        <translation>Ta bort omröstning {number}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Write a number, e.g. 12.</source>
        <translation>Skriv ett tal, till exempel 12.</translation>
    </message>
</context>
</TS>
