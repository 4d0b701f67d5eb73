<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Turva {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan, minutes, follow-up of actions and the Excel file for the region, for the working group of a small municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program uses no network: it sends nothing and fetches nothing. Everything you write is in the workspace file, which goes where you take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Sámi words in documents and Excel headings await a native speaker&apos;s check. Have one read them before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUPL-1.2, the European Union Public Licence: free to use, study, change and share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Qt {version} (LGPL-3.0), the font Noto Sans (OFL-1.1) and Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Choose an action in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the action (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the action (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up was entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionFilter</name>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by responsible party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionHistory</name>
    <message>
        <source>History of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>What is done (Ctrl+T takes the selected text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action: what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action: who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action: by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action: its theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Enter again keeps it as the schedule in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLook</name>
    <message>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a responsible party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says what is done, who is responsible and by when. Meetings follow it until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions belong to a plan. Begin the plan first: it takes a minute from the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: S, then 1–6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddMember</name>
    <message>
        <source>Choose, or type a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new member&apos;s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>New &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a&amp;pproval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>New item: title and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the item (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the § numbers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the invitation never left: the items can then be ordered anew and get new § at the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTemplate</name>
    <message>
        <source>Remove this &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands ready in every new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting starts with these items. Earlier meetings stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnualClockView</name>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual clock is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase says what the group does in which months. The home screen shows those that are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a phase in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase may run over the turn of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Area names without an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the municipality and its villages: then area names elsewhere can be tied to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in another record means this area when it is written exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to this area by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add an attachment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add background material…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was opened as a copy: changes to it do not come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>In the list: 1 or Enter present, 2 remotely, 3 absent, 0 not known, 4 arrives now, 5 leaves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the list up to the present members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New expert or guest: name and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New expert or guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 4, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members present {there} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (deputy of {member})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (expert, § {sections})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>As a stopped program left the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an Excel file was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the file was brought to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file, as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program backs up by itself before every import. You can make a backup at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks before it does so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {folder}, beside the workspace. Copy one elsewhere from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup of {time} in the place of this workspace?

What was done after it disappears from the workspace. The present state is first kept as a backup of its own, so you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} · unchecked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigView</name>
    <message>
        <source>Meeting in large letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open item in large letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not public.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodiesView</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body is whoever meets: the working group, the management team, the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a body in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered for new meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) now</source>
        <translation>
            <numerusform>%n member now</numerusform>
            <numerusform>%n members now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template item(s)</source>
        <translation>
            <numerusform>%n template item</numerusform>
            <numerusform>%n template items</numerusform>
        </translation>
    </message>
    <message>
        <source>The working group lacks: {parties}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No e-mail address: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body} (not in use)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart comes with the first value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Something unexpected went wrong. Your data is as it was before this command. What happened was written to {file}; send it to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Excel file to read, or the Word file of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to keep where both have changed: ours (the workspace), theirs, or both joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written for {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken: mend what stops it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be made clear</source>
        <translation>
            <numerusform>%n to be made clear</numerusform>
            <numerusform>%n to be made clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n to be mended</numerusform>
            <numerusform>%n to be mended</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file asks for these answers: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken yet: the same with --apply takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were taken in. “turva undo” takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command could not be understood; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sent files could not be added to: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup was made on {day} at {time}. It is unchecked: its sum is missing. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup was made on {day} at {time}. To put it in place: turva restore &quot;{file}&quot; &quot;{backup}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no areas yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no indicators yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are none of those offered: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were there before and were left as they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to the preview&apos;s questions, by their keys (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stood on this day; today if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for anybody: leave out the names of private persons too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the areas and how many live in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and contact data of people too, where they may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these sheets, by name and separated by commas, e.g. actions,follow_up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles and organisations, no names of people: the default of most recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the indicators and what may be said of their change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take confidential matter along: for the municipality&apos;s own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell the result as JSON, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Excel file to write (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Excel files to read, or the Word file of a plan; each is a step of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; its ending tells the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that gets the files; it is made if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the file; the interface&apos;s if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the file; the workspace&apos;s if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marked copy to write (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting&apos;s number and year, e.g. 3/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the municipality&apos;s three-digit code, e.g. 614</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preview&apos;s conflicts (--json), each sent back with a choose: ours, theirs or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace (.turva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace&apos;s name; the municipality&apos;s if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year of the annual report; the last ended one if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until which day an answer is awaited; it stands on the first sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the columns of somebody else&apos;s table hold: “mapping” of the answer to --json, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gets the file: a recipient&apos;s name or part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the recipient asks and answers; it stands on the first sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose action list; everybody&apos;s open actions if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose meeting, where two have the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --apply: take what can be taken, and tell what is left out because it stops or is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a marked copy of an Excel file for whoever sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an empty workbook to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write over a file that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is now as it was in the backup. What it held before is in {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written in full: for the municipality&apos;s own use only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written: a public copy. Read it before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written: without confidential matter, with all names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} has no meaning with {document}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {option} can&apos;t be together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a day of the calendar, written 2026-11-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do for {option}: give a year with four digits, e.g. 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” won&apos;t do. Choose one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong; restore the newest backup with “turva restore”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the demo municipality and its files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new workspace for a municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the workspace to an Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview an Excel file, and with --apply take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a document as PDF, Word or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the theme and status table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) left out.</source>
        <translation>
            <numerusform>%n confidential record left out.</numerusform>
            <numerusform>%n confidential records left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n cell(s) can be read in more than one way. Correct the file, or answer with --answers or in the window. With --choose ours such a cell changes nothing.</source>
        <translation>
            <numerusform>Nothing was taken yet: %n cell can be read in more than one way. Correct the file, or answer with --answers or in the window. With --choose ours such a cell changes nothing.</numerusform>
            <numerusform>Nothing was taken yet: %n cells can be read in more than one way. Correct the file, or answer with --answers or in the window. With --choose ours such a cell changes nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken yet: %n value(s) can&apos;t be joined. Choose ours or theirs for them with --choices.</source>
        <translation>
            <numerusform>Nothing was taken yet: %n value can&apos;t be joined. Choose ours or theirs for it with --choices.</numerusform>
            <numerusform>Nothing was taken yet: %n values can&apos;t be joined. Choose ours or theirs for them with --choices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken yet: answer with --choose ours, theirs or both, or one by one with --choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extract of one § only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one record: its id, or an action&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the actions of this responsible party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the file&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what was changed, when and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the changes in; without this they are only shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything, or type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletenessLine</name>
    <message>
        <source>Every action has a responsible party, a schedule, a theme and a goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No responsible party: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a responsible party</source>
        <translation>
            <numerusform>%n action without a responsible party</numerusform>
            <numerusform>%n actions without a responsible party</numerusform>
        </translation>
    </message>
    <message>
        <source>No schedule: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a schedule</source>
        <translation>
            <numerusform>%n action without a schedule</numerusform>
            <numerusform>%n actions without a schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a theme</source>
        <translation>
            <numerusform>%n action without a theme</numerusform>
            <numerusform>%n actions without a theme</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a goal</source>
        <translation>
            <numerusform>%n action without a goal</numerusform>
            <numerusform>%n actions without a goal</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Gone with it: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, without it: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostsField</name>
    <message>
        <source>Add a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a year&apos;s cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the euros as a number, e.g. 1 200 or 350,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the cost, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all {sum} €</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Turva ran into a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you just tried was not done. Everything stored before it is safe in the file. You can go on; if the same happens again, close the program and open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The report was saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {day} meant? Press Enter in the field to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>d.m.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) deleted.</source>
        <translation>
            <numerusform>%n action deleted.</numerusform>
            <numerusform>%n actions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s): {status}.</source>
        <translation>
            <numerusform>%n action: {status}.</numerusform>
            <numerusform>%n actions: {status}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopFiles</name>
    <message>
        <source>Save the Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and Word plans (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disqualifications</name>
    <message>
        <source>Who is disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a disqualification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsButton</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda and invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda in &amp;full, confidential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, p&amp;ublic copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo &amp;in full, confidential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo, &amp;public copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes &amp;in full, confidential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, &amp;public copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail &amp;draft to the members (.eml)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft in full, c&amp;onfidential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft with the public cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar entry (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive pac&amp;kage (.zip)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes in full, § {section}, confidential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes, § {section}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extract of the minutes (the item has no § yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everybody&apos;s, by responsible…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the entry {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entry {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the source: “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up entry was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeOverview</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an Excel file for the region, or for a responsible party to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that came back, or drop it here. You see every change before it is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>&amp;Send a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on: save the file, or take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt undecided line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n changed field</numerusform>
            <numerusform>%n changed fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted row(s)</source>
        <translation>
            <numerusform>%n deleted row</numerusform>
            <numerusform>%n deleted rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: {counts}. A backup was made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were not taken: see the ledger.</source>
        <translation>
            <numerusform>%n thing was not taken: see the ledger.</numerusform>
            <numerusform>%n things were not taken: see the ledger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no changes in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the same as this workspace: %n row(s) unchanged.</source>
        <translation>
            <numerusform>{file} holds the same as this workspace: %n row unchanged.</numerusform>
            <numerusform>{file} holds the same as this workspace: %n rows unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the notes (%n)</source>
        <translation>
            <numerusform>Show the notes (%n)</numerusform>
            <numerusform>Show the notes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in or cancel this file first, then drop the other one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Save the Excel file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything that is not confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the actions of one &amp;responsible party, to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible &amp;party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the recipient asks and answers. It stands on the first sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the first sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for: {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) were left out.</source>
        <translation>
            <numerusform>%n confidential record was left out.</numerusform>
            <numerusform>%n confidential records were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file will have %n row(s).</source>
        <translation>
            <numerusform>The file will have %n row.</numerusform>
            <numerusform>The file will have %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential record(s) will be left out: {kinds}. The file says how many.</source>
        <translation>
            <numerusform>%n confidential record will be left out: {kinds}. The file says how many.</numerusform>
            <numerusform>%n confidential records will be left out: {kinds}. The file says how many.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} ended on {date}; {new} receives its files now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: {what} It waits in its field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file does not say which export it comes from. It was compared with today&apos;s data only: check every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes from another workspace of the same municipality ({seen}). Choose whether its rows are taken as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer file of the same sender has been taken in after this one. Nothing of this file is taken unless you choose so: it would put back what the newer one has corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same export has been taken in: {understood}. Is this the next file of the same sender, or somebody else&apos;s? As the next one it takes back what the earlier one brought and this one doesn&apos;t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has comments. They were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has footnotes. They were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has pictures. They were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has text boxes. They were not read: copy their text into the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has text that was deleted with the changes tracked. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file doesn&apos;t have what “{understood}” brought: {seen}. That stays, unless this is the next file of the same sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds macros. They were not run; only the values were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made with an older version of the template. Columns it lacks stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n other place(s).</source>
        <translation>
            <numerusform>The same goes for %n other place.</numerusform>
            <numerusform>The same goes for %n other places.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “{seen}” only repeats rows of “{understood}” and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of “{seen}” on the sheet “{sheet}” have moved to other rows (for example {understood}), as when a column is sorted or shifted alone. The sheet was not read. Undo that, or copy the column anew from the exported file, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sheets were sent but are not in the file: {seen}. Their data stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several ({understood}), or one? The answer holds for every cell that is written so, and is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: here “{heading}” holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Make the change in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: in place of “{seen}” stands what was given here: “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Choose what it is taken as, or skip to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: nothing here is called “{seen}”. Choose what is meant; the answer holds for every such cell and is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: several records here are called “{seen}”. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: spaces or line breaks around the text were left out, or its line ends were made alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the action was completed here already ({understood}); the file says “{seen}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the address of the link was added to the text: {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell has a comment, which was not taken in: “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell holds only characters that nobody sees. It was read as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell leads to “{understood}”. The link was left out, and its text was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell lists several actions, so each of them becomes one: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: “{understood}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme, so it goes under “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the merged cell “{seen}” ends above these rows, so they were read without it. If they belong there, write it in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the new row lacks “{understood}”, so it was not taken. Fill that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row carries two different identifiers, so it was not taken: rows were sorted without the hidden first column. Undo that, or delete the hidden column: then the visible identifiers hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row identifier was filled down from the row above, so the row was read as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but “{understood}” is called so here. Choose whether it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” names no action and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Choose what was written: {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the spreadsheet made the year {understood} the day {seen}. Write the whole day, as in 31.12.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Choose what was meant: {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the table with the headings “{seen}” was left out: no action, goal or theme is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text, or shorten it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it, or write it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these cells are empty, so the rows were read under the heading above, “{seen}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). Choose whether they are rows, or headings that are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). Choose whether they are rows or are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). Choose whether they are rows or are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but records here are called the same (for example “{seen}”). Choose whether they are the same or new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” belongs together with the cell {understood}, which was not taken, so this was not taken either. Mend that cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Choose which of the numbers is the day; the answer holds for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” seems to tell a status too, which was not read: the words are kept as the schedule. Check the status of the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”, as you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell, as you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{seen}” was read as “{understood}” because of its headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{seen}” is not known here and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{seen}” is a copy of “{understood}” and was not read. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{seen}” is hidden. It was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was found on the sheet “{sheet}”; it was not read. Copy the headings from an exported file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is content far outside the table. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the column “{seen}” is not known here and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the heading “{seen}” stands twice. Only the first column was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there are values under an empty heading. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the column “{seen}”. Its values stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the same row identifier stands on several rows ({seen}), so none of them was taken. If a row was copied to make a new one, empty its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is mistyped. Correct it, or empty it if the row is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row identifier “{seen}” is not known in this workspace, so the row was not taken. If the row is new, empty its identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in, or choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here since the file was sent. Choose whether it is brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Add it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” looks like a total or a heading and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like “{understood}”, which already exists. Check that it is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell holds the error {seen}. Write the value in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{heading}” can&apos;t be emptied with “-”. Write a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove “{understood}”, write “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{heading}” is only for reading; the value “{seen}” was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one day, so it takes the day&apos;s place like this: {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a number. Write it as 1234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” should be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Choose which number is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the value “{seen}” was not taken. Write an apostrophe (&apos;) in front of it, so that it stays text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is a picture in the cell. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted here. Choose what stands in its place; the answer holds for every such cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed here since the file was sent: it is “{understood}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices here. Choose which of them is meant; the answer holds for every such cell and is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, empty it with “-” or make the change in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” names no status, so the status is “{understood}”. The words are kept as its explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as several: {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as the date {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was read as {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the text “{understood}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Choose what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a date. Write it as 31.12.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is no such day as {seen}. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as the date {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the time of day was left out of {seen}; the date is {understood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry, from {understood}. Write that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a time of day. Write it as 14.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” could not be read. Write the shares as 2026: 200; 2027: 400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not a municipality&apos;s number. Write three digits, as in 047.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the number {seen} was read as {understood}; its leading zeros had been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text is too long for a cell and its continuation is missing from the file. The text was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text holds a personal identity code, so it was not taken. Remove the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change will stand here: when, what and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the newest change, again the one before it, also after a new start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is late, no minutes are unfinished. Come back before the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date has been set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: {time}, {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is stored at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent to the region yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Take &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;file to send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the file with what is to be mended marked: its sender mends it and sends it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;rest (%n)</source>
        <translation>
            <numerusform>Take the &amp;rest (%n)</numerusform>
            <numerusform>Take the &amp;rest (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the &amp;chosen (%n)</source>
        <translation>
            <numerusform>Take the &amp;chosen (%n)</numerusform>
            <numerusform>Take the &amp;chosen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;all (%n)</source>
        <translation>
            <numerusform>Take &amp;all (%n)</numerusform>
            <numerusform>Take &amp;all (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the file have been mixed up, so nothing of it can be taken in. Mend the file in Excel and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can&apos;t be taken; the rest can.</source>
        <translation>
            <numerusform>%n place can&apos;t be taken; the rest can.</numerusform>
            <numerusform>%n places can&apos;t be taken; the rest can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer.</source>
        <translation>
            <numerusform>%n question waits for your answer.</numerusform>
            <numerusform>%n questions wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed on both sides: your own stays unless you choose.</source>
        <translation>
            <numerusform>%n value changed on both sides: your own stays unless you choose.</numerusform>
            <numerusform>%n values changed on both sides: your own stays unless you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>sent on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>New indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;year to the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the indicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator shows by numbers whether safety gets better: a value a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an indicator in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it has been verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it a change is not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E.g. 1000; of a percentage 100, where it is of all inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers don&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care with small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cases are not told in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year not comparable with earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for others hide the smallest counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensitive count below this is hidden; zero is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({year})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InnerList</name>
    <message>
        <source>Removed: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Phrases (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: comes back to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those elsewhere, e.g. in another municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets an extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year whose report this item handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. JulkL 24.1 § 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in copies for others instead of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts, votes and dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet: write a title below the agenda and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified</source>
        <translation>
            <numerusform>%n disqualified</numerusform>
            <numerusform>%n disqualified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected {day}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Choose a file in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To or from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum tells whether a file is still the one that was sent or received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a file to send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after later edits: those stay, and you see everything first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and received files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Excel file that goes out or is taken in is written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been changed here too, and that stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet and cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadSettings</name>
    <message>
        <source>Choose the &amp;logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;Word template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the template away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, for those who don&apos;t see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo stands on every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents are made in the styles of your template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents are made in Turva&apos;s own styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>Steps of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the memo has been read through. It can still be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items get their § numbers. Then make the mail and the calendar entry: Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are locked. After that only dated corrections are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda becomes the draft of the memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo is locked. After that only dated corrections are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the inspectors have read the minutes. They can still be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n correction.</numerusform>
            <numerusform>%n corrections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the invitation as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {day}. The minutes are locked: write a correction under the meeting&apos;s facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {day}. The memo is locked: write a correction under the meeting&apos;s facts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>Select the whole ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next choice then goes for every change of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The choice goes for all %n selected lines.</source>
        <translation>
            <numerusform>The choice goes for %n selected line.</numerusform>
            <numerusform>The choice goes for all %n selected lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both joined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the file would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows have been added to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cells have been changed in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have been changed both in the file and here. Choose which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows were sent but are not in the file. Nothing is deleted unless you choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be understood in several ways. Without an answer they are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were noticed in the file. There is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are as they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now: {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the file was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are otherwise in the file than here. Choose which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can&apos;t be taken as they stand. Give the value here, or mend the file and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that was sent is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File&apos;s is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} changes to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next file of the same sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an empty cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the file&apos;s value on every line of the list below; search and filters narrow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothin&amp;g from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves your own value on every line of the list below; search and filters narrow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they are here.</source>
        <translation>
            <numerusform>%n row is as it is here.</numerusform>
            <numerusform>%n rows are as they are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Search in {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooseNames</name>
    <message>
        <source>Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area names without an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen names &amp;mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen names mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area has exactly that name. Choose what the names mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) tied.</source>
        <translation>
            <numerusform>%n name tied.</numerusform>
            <numerusform>%n names tied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator value(s)</source>
        <translation>
            <numerusform>%n indicator value</numerusform>
            <numerusform>%n indicator values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workspace} – Turva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is typed but not stored:

{what}

It is lost if you close now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first: then {file} can be taken into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>&amp;Go on to the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this table in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for the same headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} (suggested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The texts under %n heading(s) become &amp;chapters of the plan</source>
        <translation>
            <numerusform>The text under %n heading becomes a &amp;chapter of the plan</numerusform>
            <numerusform>The texts under %n headings become &amp;chapters of the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows of one text become: {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column holds the actions; the rest may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{table} and others alike (%n in all)</source>
        <translation>
            <numerusform>{table}</numerusform>
            <numerusform>{table} and others alike (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Files of the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingLook</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large letters for the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the paper beside the item (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window wider or the text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remotely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is marked as sent. Make its mail under Documents: E-mail draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are now § {first}–{last}. Make the mail under Documents: E-mail draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are being written. Ctrl+D decides, Ctrl+Enter goes to the next §.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are marked as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was taken one step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items keep their §: take them off below the agenda if it never left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were added.</source>
        <translation>
            <numerusform>%n item was added.</numerusform>
            <numerusform>%n items were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The § numbers were taken off: order the items as you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last item. Next: {step} (Ctrl+Shift+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWarning</name>
    <message>
        <source>The invitation should go {days} days before the meeting: by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum: more than half of the members or their deputies must be present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has nobody from the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has nobody from the rescue department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has nobody from an association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved before it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on {day}, before the meeting was held on {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}, before the meeting was held on {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspectors of the minutes: {named} of {wanted} are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been written when the meeting ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum when the meeting began: {there} of {seats} seats were filled. See what was handled before there was one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has nobody from the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was sent after the meeting, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open matters come to this meeting, but its agenda has no follow-up item: add one and choose under Background what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: a text holds a personal identity code. Take it out unless it must stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the reply is due {due}, before the decision is made on {decided}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {cast} votes were cast, but {there} could vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {replaced}, who has no seat in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named twice as an inspector of the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left before arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left before the meeting started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {name} has a conflict of interest, but is not among the participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} arrived after the meeting had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is marked as the deputy of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: no decision has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the text says unanimous, but there was a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the yearly shares make {sum} €, the total is {total} €.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the commitment is preliminary and has not been confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting has its agenda, its minutes and its decisions here. Open actions come to its follow-up by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the meeting a step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision with a phrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action from the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large letters for the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review beside the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;list of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the document of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc&amp;uments of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {label} was made with its agenda and attendance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Nobody sits here yet. Add the chair and the secretary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows contact details and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendValue</name>
    <message>
        <source>&amp;Value in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {file} was not found. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} exists already and was left as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be made ({cause}). Check that the folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be read ({cause}). If it is open in another program, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written ({cause}). Nothing was changed. Check that the disk is there and that the file is not write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last change to {file} was not stored. Make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened. Restore the newest backup: the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere: {who}, computer {computer}, since {since}. You can read it; to edit, close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to, so the workspace can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value for {place} already. Change that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds plain text, not a workbook. If it is a table, give it a name that ends in .csv and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook, whatever its name says. Choose another file, or open it where it was made and save it as .xlsx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for reading only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. It can be read; to edit it, update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is busy with other work. Nothing was changed. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a municipality&apos;s workspace. Files are compiled into a regional workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no municipality with the code {code}. Give the three-digit code, e.g. 614.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made in {folder} ({cause}), so the work was not started. Your data is unchanged. Make room or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not restored. Your data is unchanged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {file} ({cause}). Your data is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been deleted meanwhile. Nothing was changed; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be deleted or changed so, because something else still refers to it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” fits more than one. Give more of it: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found with “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{text}” holds an invisible character that can&apos;t be stored. Write the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year can&apos;t be before the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient can&apos;t be followed by itself, not even through others. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme can&apos;t be a part of itself, not even through others. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme is a part of a theme of its own plan. Choose another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area can&apos;t lie in itself, not even through others. Choose another parent area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has been put in the place of {file} while it was open. This change was not stored. Close the workspace and open it again to see what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program had changed how {file} is stored. It is stored as before again. The file as it was found is kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed how {file} is stored. It is shown from a copy; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {file} lay a journal that the file does not need, after a crash or from a program that copies files between computers. The file&apos;s data stayed as it was, and the journal was taken away. Both are kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {file} lies a journal that the file does not need: it is whole without it. Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meeting whose paper this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be told which column of {file} holds the actions. Choose what each column holds: in the window when you take the file in, on the command line with --map. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {label} has been taken to another step meanwhile. Nothing was changed; look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {label} has no § {section}. Its sections are {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {label}: choose the § of the extract. Its sections are {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action names {party} as responsible or main actor, so there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser started. Open this file in one, and you have the manual: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens the file. It is here: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of {file} is known here. Export a file and copy the rows into it with their headings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was found in {file}. It needs a row of headings, such as Toimenpide and Vastuutaho, with rows below. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded of the year {year}: no meeting and no follow-up. Nothing was written. Choose another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which meeting, e.g. 3/2026. The meetings are: {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word template could not be read, so nothing was written. Save it anew in Word as a .docx file without macros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written ({cause}). What the command was asked to do has been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of {file} are not here any more, so there is nothing to take back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {now}, but the newest entry in {file} is of {newest}. Set the clock right. What is entered meanwhile is dated after that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has changed since the preview was made. Nothing was taken in; make the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end can&apos;t be before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be shown. It is here: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {file} knows no locks, so it is shown as it was when it was opened. What somebody else changes is seen when it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} knows no locks, so two people could write over each other there. {file} can be read. To edit, copy it to a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal “{goal}” belongs to the theme {theme}. Choose a goal of the action&apos;s own theme, or change the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal&apos;s actions are under another theme and would stay there. Move the goal on the page of the plan: its actions go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation to meeting {label} is marked as sent. Go back to the agenda first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped, so it was taken back. The file as it was found is kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to {file} had not ended when the program or the computer stopped. The file is shown as it was before that change, and was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo could not be read, so nothing was written. Choose a PNG or JPEG picture of ordinary size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent area has a part called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of {file} is {over} characters too long, for the workspace or for what is kept beside it. Nothing was changed. Give the file or its folders shorter names, or move it nearer to the root of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a theme with the code {code} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or the computer stopped just after “{excel}” had been taken in to {file}. It was taken in whole; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or the computer stopped while “{excel}” was being taken in to {file}. Nothing of it was taken, and your data is as it was before. Take the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public copy was not written: no ground says why these are confidential: {items}. Write the ground beside each, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of {file} ended suddenly: there is something in the file that no program should have to read. Open it where it was made, save it as .xlsx and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: it has {length} characters, and there is room for {most}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme belongs to another plan than the action. Choose a theme of the action&apos;s own plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s actions are in another plan and would stay there. The theme stays in its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} has not begun yet, so there is nothing to report. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} stands there twice. Write its costs as one sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open public action with a due date. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan here that the file could go into. Make a plan first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. Choose among these: {known}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Turva workspace is there, and it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file stands where the folder should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe or a device is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there or can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the links lead to each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: in the file that was replaced, § {section} and meeting {meeting}/{year} had been given already. The restored file would give the later numbers again: see to it before the next invitation leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read as JSON ({cause}). Nothing was taken in; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read in {seconds} seconds, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in Excel, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold a preview&apos;s conflicts. Give the list that --json tells, with a choose for each. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold answers. Give an object in which each question&apos;s key has its answer. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has changed since it was looked at. Look at it again. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more filled cells than can be taken in at once. Divide it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds commands that are not Turva&apos;s ({commands}): they could change other data with every edit. The file was not touched. It can be read; to edit, restore a backup or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds definitions that can harm a computer, so it was refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: it was not copied to its end. Fetch or ask for the file again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a backup of another workspace ({name}) and was not restored. Your data is unchanged. To use it, open it as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a workspace in it: a file whose name ends in .turva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a link that leads to no file: the links lead to each other in a circle. Nothing was done. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a pipe or a device and no file, so nothing was done. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a table of Apple Numbers. Export it as an Excel file in Numbers and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page or XML that was named as a workbook. Open it in Excel, save it as .xlsx and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an export of Turva, so its columns are known. Leave --map out and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and could not be read. Open and save it in Excel, or ask for it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty, so it is no workspace: a program that copies files between computers may have emptied it. The file was not touched. Restore the newest backup, or look for an earlier version where the folder is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Ask for the file again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is from {theirs}, and this workspace is that of {ours}. Open the right workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB and was not taken. Choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB, so it was not read. Remove pictures and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer in {folder}: it has been moved, renamed or deleted, or its disk is gone. This change was not stored; all before it are in the file. Put it back and open it again, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Turva workspace. The file was not touched. Choose another file; if this was a workspace, restore its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a mapping. Save what “turva import … --json” tells as “mapping”, edit that, and give it with --map. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is only the mark that Excel leaves while a workbook is open. Choose the workbook itself, the name without ~$. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is only what a Mac writes beside a file. Choose the workbook itself, the name without ._ in front. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for editing elsewhere, perhaps under another of its names. You can read it; to edit, close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected with a password or a sensitivity label. Save it in Excel without the protection and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is put together in a way no spreadsheet program does, so it was refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the file that was sent, and it is never written over. Give another name. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the workspace you work in. Give the copy another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Give another name, or add --force to write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is write-protected, so it can only be read. To edit it, take the protection away in the file&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names the table or column {place}, which the file to be taken in doesn&apos;t have. Make the mapping anew with “turva import … --json”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names “{word}”, which is none of these: {known}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks into far more than such a file should, so it was refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was brought to the form of this version of the program. The file as it was before is kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made with a newer Turva. Update the program and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made with so much newer a Turva that this one can&apos;t read it. Update the program. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not taken in, and nothing was changed: something in it can&apos;t be taken, the first at {first} ({stops} in all). Mend it in the file and try again, or take the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written, and nothing was changed: it would hold a personal identity code: {places}. Take the code out of the text, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: it would be {megabytes} MB, and what is larger than {most} MB can&apos;t be taken in again. Choose fewer sheets, or only one party&apos;s actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: the name must end in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would take more memory than a table should, so its reading was ended. Save it anew with only the rows that are needed, and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} speaks of one file, but several were given. Take that file in by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in {file} is no longer as it was in the preview. Nothing was taken in; make the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record}: {why} Nothing was taken in. Choose otherwise among the changes, or have the file corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ numbers after § {section} have already been given in another meeting of the year, so these stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ {section} has been given, so it keeps its place and can&apos;t be deleted. If the invitation never left, go back to the agenda and take the § numbers off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” can&apos;t be chosen for {place} in {file}. Choose one of: {choices}. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number, so the old value stayed. Write e.g. 12 or 3.5; leave empty if not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a year, so the old one stayed. Write it with four digits, e.g. 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” means the area {area} already. Take it away there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has meetings, so it can&apos;t be deleted. Mark it as no longer active instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved and locked. Write a correction instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting {label} in this workspace. The meetings are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one body has a meeting {label}: {bodies}. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has a meeting {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of meeting {label} has been sent, so the meeting can&apos;t be deleted: its § numbers would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The § numbers of meeting {label} belong to the year {year}, so it can&apos;t be moved to another year or body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are not approved yet: change the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of meeting {label} are approved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {label} is at its first step already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this is dropped; the reason goes in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new date to which this is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no plan that could hold the action. Add a plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment&apos;s content is damaged. Restore the newest backup or add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is {size} MB. Attachments may have at most {limit} MB; make the file smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .pdf, .docx or .html: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({cause}). If it is open in another program, close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no plan yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalitiesField</name>
    <message>
        <source>There is no municipality “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Write the name or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such municipality. Choose one from the list that opens as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Separate names with a comma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Main navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Parts of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>The body&apos;s agenda template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last meeting&apos;s agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a body in the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting gets the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished matter(s) come to its agenda.</source>
        <translation>
            <numerusform>%n unfinished matter comes to its agenda.</numerusform>
            <numerusform>%n unfinished matters come to its agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) come to its follow-up.</source>
        <translation>
            <numerusform>%n open action comes to its follow-up.</numerusform>
            <numerusform>%n open actions come to its follow-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlanMenu</name>
    <message>
        <source>New &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from {period}: &amp;themes and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from {period}: themes &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the template: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting was on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a decision</source>
        <translation>
            <numerusform>%n item without a decision</numerusform>
            <numerusform>%n items without a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the group&apos;s members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan&apos;s themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the memo checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the approved memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the approved minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next meeting&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the plan&apos;s actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitation and the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the minutes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the missing decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the plan to the region for the first time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeLook</name>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Responsible party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: a public copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group itself: in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners: nothing confidential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationsView</name>
    <message>
        <source>Kind in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities, associations, parishes and businesses that work for safety in the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role rather than a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a group of actors of which only the number is known. Empty: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in number</source>
        <translation>
            <numerusform>%n in number</numerusform>
            <numerusform>%n in number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in number on {date}</source>
        <translation>
            <numerusform>%n in number on {date}</numerusform>
            <numerusform>%n in number on {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherFiles</name>
    <message>
        <source>{file} – to be mended.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty template.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} – not taken in.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperBeside</name>
    <message>
        <source>Preview of the meeting&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Making the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due-dates.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive package (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mail draft to %n recipient(s): {file}.</source>
        <translation>
            <numerusform>Mail draft to %n recipient: {file}.</numerusform>
            <numerusform>Mail draft to %n recipients: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail draft: {file}. Write the recipients in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for a mail: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive package of %n file(s): {file}.</source>
        <translation>
            <numerusform>Archive package of %n file: {file}.</numerusform>
            <numerusform>Archive package of %n files: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds confidential matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground says why these are left out of the public copy: {items}. Write the ground beside each first, or let the copy say that none has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper holds confidential matter. Send it only by encrypted mail, to those who may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Documents to make</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The whole plan, for those who approve it and for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year&apos;s meetings, decisions and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a responsible party: what is theirs and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the members before a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To those whom one decision concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a meeting handled and decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the actions stand, theme by theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Party in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members, deputies and contacts, by name or by role. They can be added from a body too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or a role such as the rescue authority&apos;s contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands in the group&apos;s own minutes, but not in public copies or in Excel files of roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: {role} (not now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all of the action and its follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has approved the plan, from the working group to the council: the day, the § and the case number. Each approval is a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the plan, chapter by chapter: background, the present situation, how the plan is followed. Themes, goals and actions are printed after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These actions have no theme. Drag each to the theme or goal that it serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part of the plan in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was approved. Superseded by it: {plans}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Parts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety plan of the council term gathers themes, goals and actions. The template brings the usual themes and an outline of chapters; everything can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tree: Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tree: Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tree: Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved. The number of %n action(s) doesn&apos;t tell its place any more.</source>
        <translation>
            <numerusform>Moved. The number of %n action doesn&apos;t tell its place any more.</numerusform>
            <numerusform>Moved. The numbers of %n actions don&apos;t tell their place any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Number anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {period} was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n changed field(s)</source>
        <translation>
            <numerusform>%n changed field</numerusform>
            <numerusform>%n changed fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing row(s)</source>
        <translation>
            <numerusform>%n missing row</numerusform>
            <numerusform>%n missing rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged row(s)</source>
        <translation>
            <numerusform>%n unchanged row</numerusform>
            <numerusform>%n unchanged rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The file continues “{file}”, taken in on {day}: what that one brought and this one no longer says is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}, and a newer one of the same sender since: “{file}”, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was taken in already, on {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace doesn&apos;t know the export that the file was made from, so nobody can tell which side changed a value. Where the file differs, your own value stays unless you choose the file&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed here too: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the paper to print, and press Ctrl+P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{file} is open in another window, which came forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}

The newest good backup was made on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}

The newest backup was made on {time}. It is unchecked: its sum is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in use. What the file held before is kept: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with reports of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Turva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was written: {file}. You still work in {workspace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Turva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>Stands beside your changes in the history. It goes to the workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when you start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient is an authority that your Excel files and reports go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipient in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its last day files go to the one that follows it. Old files still name the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar entry of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due dates as calendar entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive package of the &amp;meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive package of &amp;everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy holds confidential matter. Keep it inside the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of private persons are found by how they are written. Read this public copy through before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings yet. Plan one on the Meetings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of this meeting have no § yet: they get them when the agenda is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Open matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or reason for the chosen matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date for the chosen matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: 1–4; 0 takes the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (unfinished, {meeting})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) to review</source>
        <translation>
            <numerusform>%n open matter to review</numerusform>
            <numerusform>%n open matters to review</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open matter is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 3.2.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: {what} It waits with its matter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy the ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change the status of the selected (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAsking</name>
    <message>
        <source>Write it all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The file does not say which file it was made from. Write into the file that you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made from another workspace ({seen}). Write into the file that you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: Excel may have turned what was written into the date {seen}. Write an apostrophe (&apos;) first, and then what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: another value was entered in place of “{seen}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: does “{seen}” name several, or one? Put a semicolon (;) between several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: it is not sure what the column “{seen}” holds. Give it a heading that tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: it was settled what “{seen}” means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Tell of it in your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: nothing is called “{seen}”. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: several are called “{seen}”. Tell more exactly which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the action was completed already; the file says “{seen}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell holds a formula without a result. Open the file in Excel, save it, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell shows a percentage ({seen}). Write the number that is meant without the percent sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing. To remove what stood in it, write “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell was emptied, but an empty cell changes nothing: what stood in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the goal “{seen}” stands under no theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the new row “{seen}” looks like one that already exists. Check that it is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row “{seen}” has no identifier, but a row that was sent may be the same. If it is, copy the identifier from there. If the row is new, give it a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the spreadsheet has turned the number into the date {seen}. Write the number with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the spreadsheet may have guessed the century of {seen} by itself. Write all four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the status already has a newer entry. Write a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. Write the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text holds a name or number that the file doesn&apos;t show, and the file changes the very place. The text was left as it is. Tell the change in your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows hold only a title ({seen}). If they are rows, fill in their other cells too; if they are headings, remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows look like another table below the rows ({seen}). If they are rows, remove the empty rows above; if they are not, move them to a sheet of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: these rows may be totals ({seen}). If they are rows, call them something else; if they are totals, remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {understood} rows have no identifier, but rows that were sent may be the same (for example “{seen}”). If they are, copy the identifiers from there. If they are new, give them names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” can be read in two ways. Write the date as 31.12.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” can&apos;t be created, because the row doesn&apos;t tell “{understood}”. Fill that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. If it should be brought back, tell so in your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been deleted since the file was sent. Write what stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” has been renamed since the file was sent. It was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” is struck through. It was read as it stands. If it should go, write “-” in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was not taken, because it does not agree with what has been entered elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was taken as an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{seen}” was understood by a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTicks</name>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>{name}: nothing to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {parts}; {total} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusEntry</name>
    <message>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter enters it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Workspace created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator value changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ numbers taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions numbered anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area names tied to areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel file received without changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting taken one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction to approved minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action made from a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open matter reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda template changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals taken from the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel file sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel file taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities&apos; files compiled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, step {number} of {total}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>Without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} {count} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackView</name>
    <message>
        <source>Undo the &amp;import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses so for every line of the list below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everythin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What taking the import back would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have been edited after the import: they stay unless you choose.</source>
        <translation>
            <numerusform>%n thing has been edited after the import: it stays unless you choose.</numerusform>
            <numerusform>%n things have been edited after the import: they stay unless you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the &amp;import (%n)</source>
        <translation>
            <numerusform>Undo the &amp;import (%n)</numerusform>
            <numerusform>Undo the &amp;import (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackWords</name>
    <message>
        <source>What the import brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the import brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import added these. They are removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import changed these, and nobody since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have been edited after the import. They stay unless you choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were deleted with the import. They are brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can&apos;t be changed any more, so they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back, but keep later additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Is here, and %n other(s) refer to it</source>
        <translation>
            <numerusform>Is here, and %n other refers to it</numerusform>
            <numerusform>Is here, and %n others refer to it</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBackWay</name>
    <message>
        <source>Looking at what {file} brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n thing(s) returned.</source>
        <translation>
            <numerusform>The import was taken back: %n thing returned.</numerusform>
            <numerusform>The import was taken back: %n things returned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>h.mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 14.05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing has been entered yet: the action has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Area in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet. Add the first year; leave the value empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value and press Enter. An empty value means that it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted: the values of %n year(s).</source>
        <translation>
            <numerusform>Pasted: the value of %n year.</numerusform>
            <numerusform>Pasted: the values of %n years.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: the value of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} The table below has every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year: {years} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Add a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: proposal. No: change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>New proposal: title and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the proposal (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals wait here until a meeting takes them up. A new meeting offers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) removed.</source>
        <translation>
            <numerusform>%n proposal removed.</numerusform>
            <numerusform>%n proposals removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningsStrip</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Not found now: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your municipality: the plan&apos;s themes, the working group and the annual clock in a few questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose name ends in .turva, on this computer or a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented municipality with a plan, meetings and follow-up. Anything may be tried there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Turva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety plan, the minutes and the follow-up of actions in one file. Everything stays on your computer; nothing is sent over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which municipality is this for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the working &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E.g. the secretary of the working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your changes in the history, and tells others who is writing. Left empty, the name by which you log in to the computer stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which themes does the plan begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes can be added, renamed and removed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits in the working group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write titles or names; leave out who is not known yet. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file&apos;s place and &amp;create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a municipality from the list: type the beginning of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turva workspaces (*.turva)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceSettings</name>
    <message>
        <source>As it is called in documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also of new Excel files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Sámi words await a native speaker&apos;s check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region} · {county} · {population} inhabitants (31.12.2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Made on {date}. Everything is in this one file; it can be copied and mailed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConflictForm</name>
    <message>
        <source>{field}, disqualified: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the disqualification of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Corrections</name>
    <message>
        <source>Correction: what was wrong and how it should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns §</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>Handled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n time(s) before that</source>
        <translation>
            <numerusform>and once before that</numerusform>
            <numerusform>and %n times before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Ground, e.g. JulkL 24.1 § 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the file, as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VoteForm</name>
    <message>
        <source>Result by the votes: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, vote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove vote {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Write a number, e.g. 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
