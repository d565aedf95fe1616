<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leaves members out</source>
            <translation>Laat deelnemers weg</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Takes municipalities in</source>
            <translation>Neemt gemeenten op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leaves members out and takes municipalities in</source>
            <translation>Laat deelnemers weg en neemt gemeenten op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members still hang together.</source>
            <translation>De deelnemers blijven aaneengesloten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members hang together then, and did not before.</source>
            <translation>De deelnemers zijn dan aaneengesloten, en waren dat niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members no longer hang together then.</source>
            <translation>De deelnemers zijn dan niet meer aaneengesloten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members hang together no more than they did before.</source>
            <translation>De deelnemers zijn dan evenmin aaneengesloten als voordien.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Layer of zones</source>
            <translation>Laag van zones</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Reference region</source>
            <translation>Referentieregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leave out {left}: then “{cls}”</source>
            <translation>{left} weglaten: dan “{cls}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Take in {taken}: then “{cls}”</source>
            <translation>{taken} opnemen: dan “{cls}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leave out {left} and take in {taken}: then “{cls}”</source>
            <translation>{left} weglaten en {taken} opnemen: dan “{cls}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Change the members: then “{cls}”</source>
            <translation>De deelnemers wijzigen: dan “{cls}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>{change} ({regions}).</source>
            <translation>{change} ({regions}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Cut off from the others then: {names}.</source>
            <translation>Dan afgesneden van de andere: {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Enclosed by members then: {names}.</source>
            <translation>Dan ingesloten door deelnemers: {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>No place in the order: nothing is known of it that counts.</source>
            <translation>Geen plaats in de volgorde: er is niets van bekend dat telt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Score {score} of 100.</source>
            <translation>Score {score} op 100.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>{share} of it rests on facts.</source>
            <translation>{share} daarvan berust op feiten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Rank {rank} of {count}; between {best} and {worst}, by what is not known.</source>
            <translation>Rang {rank} van {count}; tussen {best} en {worst}, naargelang wat niet bekend is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Rank {rank} of {count}.</source>
            <translation>Rang {rank} van {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{time} ago</source>
            <translation>{time} geleden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>in {time}</source>
            <translation>over {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>1 day</source>
            <translation>1 dag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} days</source>
            <translation>{count} dagen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} months</source>
            <translation>{count} maanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years</source>
            <translation>{count} jaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years and 1 month</source>
            <translation>{count} jaar en 1 maand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years and {months} months</source>
            <translation>{count} jaar en {months} maanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>RegioAlign cannot calculate yet: {packages}.</source>
            <translation>RegioAlign kan nog niet rekenen: {packages}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is missing</source>
            <translation>{name} {minimum} of nieuwer ontbreekt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is needed, {found} is installed</source>
            <translation>{name} {minimum} of nieuwer is nodig, {found} is geïnstalleerd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal: {command}</source>
            <translation>In een terminal: {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>Then start QGIS again.</source>
            <translation>Start QGIS daarna opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The standalone installer of QGIS brings these packages. With the OSGeo4W installer, choose Advanced Install and tick {packages}, or the package qgis-ltr-full. Or run in the OSGeo4W Shell: {command}</source>
            <translation>De zelfstandige installatie van QGIS bevat deze pakketten. Kies in het OSGeo4W-installatieprogramma Advanced Install en vink {packages} aan, of het pakket qgis-ltr-full. Of voer in de OSGeo4W Shell uit: {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The packages of QGIS for macOS differ in what they bring. In Terminal, with the Python of QGIS: {command}</source>
            <translation>De QGIS-pakketten voor macOS bevatten niet allemaal hetzelfde. In Terminal, met de Python van QGIS: {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal, with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {command}</source>
            <translation>In een terminal, met de pakketten python3-pip, python3-dev, gcc en libgeos-dev geïnstalleerd: {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and Ubuntu 22.04), with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {pip}</source>
            <translation>Op Debian en Ubuntu, in een terminal: {command}. Waar die versie te oud is (shapely op Debian 12 en Ubuntu 22.04), met de pakketten python3-pip, python3-dev, gcc en libgeos-dev geïnstalleerd: {pip}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Take up again</source>
            <translation>Opnieuw opnemen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>“{step}” is not possible yet:</source>
            <translation>“{step}” kan nog niet:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Remark (needed)</source>
            <translation>Opmerking (nodig)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Give the decision. What stays empty is taken from the decision that the explanation names.</source>
            <translation>Geef de beslissing. Wat leeg blijft, komt uit de beslissing die de motivering noemt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>By which day will the partnership comply? Not after the deadline, {day} ({time}).</source>
            <translation>Tegen welke dag zal het samenwerkingsverband zich aanpassen? Niet na de uiterste datum, {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>By which day will the partnership comply?</source>
            <translation>Tegen welke dag zal het samenwerkingsverband zich aanpassen?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say what the author must change.</source>
            <translation>Zeg wat de auteur moet aanpassen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say why the explanation is rejected.</source>
            <translation>Zeg waarom de motivering verworpen wordt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say why the explanation is withdrawn.</source>
            <translation>Zeg waarom de motivering ingetrokken wordt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say which event reopens it.</source>
            <translation>Zeg welke gebeurtenis ze heropent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Submit for review</source>
            <translation>Indienen ter beoordeling</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Accept…</source>
            <translation>Aanvaarden…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Grant exemption…</source>
            <translation>Vrijstelling verlenen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Return…</source>
            <translation>Terugsturen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Reject…</source>
            <translation>Verwerpen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Will comply by a date…</source>
            <translation>Past zich aan tegen een datum…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Take back to write</source>
            <translation>Terugnemen om te schrijven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Reopen…</source>
            <translation>Heropenen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>The algorithm {id} is not there. Enable its provider.</source>
            <translation>Het algoritme {id} is er niet. Zet de leverancier ervan aan.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>Cancelled.</source>
            <translation>Afgebroken.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>The algorithm failed without a word; see the log of QGIS.</source>
            <translation>Het algoritme mislukte zonder uitleg; zie het logboek van QGIS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_form.py" />
            <source>The algorithm {id} is not there.</source>
            <translation>Het algoritme {id} is er niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_form.py" />
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_page.py" />
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_page.py" />
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>{flag}: {names}</source>
            <translation>{flag}: {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why, and other repairs</source>
            <translation>Waarom, en andere herstellingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why it has this place</source>
            <translation>Waarom het deze plaats heeft</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Other repairs ({count})</source>
            <translation>Andere herstellingen ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why it has this place, and other repairs ({count})</source>
            <translation>Waarom het deze plaats heeft, en andere herstellingen ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Order of alignment</source>
            <translation>Volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>One municipality off</source>
            <translation>Eén gemeente ernaast</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>{count} municipalities off</source>
            <translation>{count} gemeenten ernaast</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Other repairs</source>
            <translation>Andere herstellingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>There are {count} more, which change more municipalities or more area.</source>
            <translation>Er zijn er nog {count}, die meer gemeenten of meer oppervlakte wijzigen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Add files…</source>
            <translation>Bestanden toevoegen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Add a link…</source>
            <translation>Koppeling toevoegen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open…</source>
            <translation>Openen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Nothing is attached.</source>
            <translation>Er is niets bijgevoegd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Nothing is attached. Drop files here: studies, decisions, the official form.</source>
            <translation>Er is niets bijgevoegd. Sleep bestanden hierheen: studies, besluiten, het officiële formulier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attach files</source>
            <translation>Bestanden bijvoegen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attach a link</source>
            <translation>Een koppeling bijvoegen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Address, starting with https://, http:// or file://</source>
            <translation>Adres, beginnend met https://, http:// of file://</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove “{name}” from the explanation? That it was there stays in the register; its content does not.</source>
            <translation>“{name}” uit de motivering verwijderen? Dat het er was, blijft in het register staan; de inhoud niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove attachment</source>
            <translation>Bijlage verwijderen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open “{name}” ({size}), which {author} attached on {time}?

Open it only if you trust it.</source>
            <translation>“{name}” ({size}) openen, door {author} bijgevoegd op {time}?

Open het alleen als u het vertrouwt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open attachment</source>
            <translation>Bijlage openen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open this link, which {author} attached on {time}?

{link}

Open it only if you trust it.</source>
            <translation>Deze koppeling openen, door {author} bijgevoegd op {time}?

{link}

Open ze alleen als u ze vertrouwt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open link</source>
            <translation>Koppeling openen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>“{name}” is a program or a link to one, and is not opened from here.</source>
            <translation>“{name}” is een programma of een koppeling ernaar, en wordt van hieruit niet geopend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>{author}, {time}</source>
            <translation>{author}, {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/banner.py" />
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/browser_entry.py" />
            <source>Review in RegioAlign</source>
            <translation>Beoordelen in RegioAlign</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Nothing to explain</source>
            <translation>Niets te motiveren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Not from the state “{state}”.</source>
            <translation>Kan niet vanuit de toestand “{state}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{count} selected</source>
            <translation>{count} geselecteerd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Select at most {count} to take a step for all of them.</source>
            <translation>Selecteer er hoogstens {count} om voor alle een stap te zetten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>No step can be taken for any of them.</source>
            <translation>Voor geen enkele kan een stap gezet worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name} ({able} of {count})</source>
            <translation>{name} ({able} van {count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name} ({able})</source>
            <translation>{name} ({able})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name}: {count} partnerships</source>
            <translation>{name}: {count} samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Not for {count}:</source>
            <translation>Niet voor {count}:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>– {name}: {reason}</source>
            <translation>– {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>– and {count} more</source>
            <translation>– en {count} andere</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Missing: {fields}.</source>
            <translation>Ontbreekt: {fields}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Some explanations name no whole decision: fill it in here, and it counts for all.</source>
            <translation>Sommige motiveringen noemen geen volledig besluit: vul het hier in, dan geldt het voor alle.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>What stays empty is taken from the decision that each explanation names.</source>
            <translation>Wat leeg blijft, komt uit het besluit dat elke motivering noemt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Score of the explanation</source>
            <translation>Score van de motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>✔ Nothing is missing: it can be submitted</source>
            <translation>✔ Er ontbreekt niets: ze kan ingediend worden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>{sign} {level}: {score} of 100</source>
            <translation>{sign} {level}: {score} op 100</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Deserves a second look: {count}</source>
            <translation>Verdient een tweede blik: {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Needed before it can be submitted: {count}</source>
            <translation>Nog nodig voor het indienen: {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>needed</source>
            <translation>nodig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>in part</source>
            <translation>gedeeltelijk</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>not needed, but it counts for the score</source>
            <translation>niet verplicht, maar telt mee voor de score</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>The territory conforms, or was never asked to.</source>
            <translation>Het werkingsgebied past, of hoefde nooit te passen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>The partnership is not in the latest run; its explanation is kept.</source>
            <translation>Het samenwerkingsverband zit niet in de laatste run; de motivering is bewaard.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Share</source>
            <translation>Aandeel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Rank in the order of alignment</source>
            <translation>Rang in de volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Score in the order of alignment</source>
            <translation>Score in de volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Priority</source>
            <translation>Prioriteit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Municipalities that the smallest repair changes</source>
            <translation>Gemeenten die de kleinste herstelling wijzigt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Off by</source>
            <translation>Ernaast</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Two texts for {name}</source>
            <translation>Twee teksten voor {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>{author} changed this explanation on {time}, while you were working on it. Choose for each field below, or write a text of both.</source>
            <translation>{author} wijzigde deze motivering op {time}, terwijl u eraan werkte. Kies hieronder per veld, of schrijf van beide één tekst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Someone</source>
            <translation>Iemand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>All of mine</source>
            <translation>Alles van mij</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>All of theirs</source>
            <translation>Alles van de ander</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>The texts are the same; only where the explanation stands changed.</source>
            <translation>De teksten zijn gelijk; alleen de stand van de motivering veranderde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Store what is chosen</source>
            <translation>Keuze bewaren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Leave their text as it is</source>
            <translation>De andere tekst laten staan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Theirs</source>
            <translation>Van de ander</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>A text of both, written here</source>
            <translation>Eén tekst van beide, hier geschreven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Nothing is lost: what you do not choose stays among the earlier texts of this explanation.</source>
            <translation>Er gaat niets verloren: wat u niet kiest, blijft bij de eerdere teksten van deze motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/differences.py" />
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/dock.py" />
            <source>RegioAlign review</source>
            <translation>RegioAlign-beoordeling</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Add these figures to the text</source>
            <translation>Deze cijfers aan de tekst toevoegen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Other grounds</source>
            <translation>Andere gronden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Evidence for other grounds ({count})</source>
            <translation>Bewijs voor andere gronden ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Evidence for each ground ({count})</source>
            <translation>Bewijs per grond ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence in the register cannot be read. Assess the partnership again.</source>
            <translation>Het bewijs in het register kan niet gelezen worden. Toets het samenwerkingsverband opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence supports the ground “{ground}”. A person decides.</source>
            <translation>Het bewijs steunt de grond “{ground}”. Een mens beslist.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence supports none of the grounds that data can test.</source>
            <translation>Het bewijs steunt geen van de gronden die aan gegevens getoetst kunnen worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Nothing was tested on data for this partnership.</source>
            <translation>Voor dit samenwerkingsverband werd niets aan gegevens getoetst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Choose “{ground}”</source>
            <translation>“{ground}” kiezen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>No data test the ground “{ground}”: show in words and documents that it holds.</source>
            <translation>Geen gegevens toetsen de grond “{ground}”: toon in woorden en documenten dat hij opgaat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>supported by the evidence</source>
            <translation>gesteund door het bewijs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>not supported by the evidence</source>
            <translation>niet gesteund door het bewijs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Show all rows again.</source>
            <translation>Alle rijen weer tonen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name} {count}</source>
            <translation>{name} {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search: id, name, region, person… (Ctrl+F)</source>
            <translation>Zoek: id, naam, regio, persoon… (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search in the list</source>
            <translation>Zoeken in de lijst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>All words must occur; capitals and accents do not matter.</source>
            <translation>Alle woorden moeten voorkomen; hoofdletters en accenten tellen niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Show or hide the filters; what they narrow stays.</source>
            <translation>De filters tonen of verbergen; wat ze beperken blijft.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Put rows under groups; keep filters under a name.</source>
            <translation>Rijen in groepen zetten; filters onder een naam bewaren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Groups and saved filters</source>
            <translation>Groepen en bewaarde filters</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Map extent</source>
            <translation>Kaartbeeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Only what lies in the part of the map that is shown.</source>
            <translation>Alleen wat in het zichtbare deel van de kaart ligt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Choose which rows are shown by: {name}</source>
            <translation>Kies welke rijen te zien zijn op: {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search: {text}</source>
            <translation>Zoek: {text}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name}: {count} chosen</source>
            <translation>{name}: {count} gekozen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Take this filter away</source>
            <translation>Deze filter weghalen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Take this filter away: {filter}</source>
            <translation>Deze filter weghalen: {filter}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Saved filters</source>
            <translation>Bewaarde filters</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Save these filters…</source>
            <translation>Deze filters bewaren…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Forget</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Save these filters</source>
            <translation>Deze filters bewaren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No finding</source>
            <translation>Geen bevinding</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No main region</source>
            <translation>Geen hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No sector</source>
            <translation>Geen sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No ground</source>
            <translation>Geen grond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No level</source>
            <translation>Geen niveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No obligation known</source>
            <translation>Geen verplichting bekend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No flags</source>
            <translation>Geen aandachtspunten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Waits for me</source>
            <translation>Wacht op mij</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Overdue</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>What you can write next, and what waits for your review.</source>
            <translation>Wat u nu kunt schrijven, en wat op uw beoordeling wacht.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Explanations that you wrote or submitted.</source>
            <translation>Motiveringen die u schreef of indiende.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Its deadline, or the date by which it was to comply, has passed.</source>
            <translation>De termijn, of de datum waarop het zou voldoen, is voorbij.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>It conforms once a single municipality is left out or taken in, by the repairs known.</source>
            <translation>Het voldoet zodra één gemeente weggelaten of opgenomen wordt, volgens de bekende herstellingen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Explanation of the partnership</source>
            <translation>Motivering van het samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Choose a partnership in the list or on the map to see its explanation.</source>
            <translation>Kies een samenwerkingsverband in de lijst of op de kaart om de motivering te zien.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Pages of the partnership</source>
            <translation>Bladen van het samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Explanation</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Until the deadline</source>
            <translation>Tot de uiterste datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>The territory is not in the latest run.</source>
            <translation>Het werkingsgebied zit niet in de laatste run.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>– choose a ground –</source>
            <translation>– kies een grond –</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Deadline: {day} ({time}).</source>
            <translation>Uiterste datum: {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_fields.py" />
            <source>Words: {count}</source>
            <translation>Woorden: {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_fields.py" />
            <source>This is no day. Type it {example}.</source>
            <translation>Dit is geen dag. Typ hem {example}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Sheet…</source>
            <translation>Fiche…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Make a page of this partnership, to print or to attach to the official form</source>
            <translation>Maak een blad van dit samenwerkingsverband, om af te drukken of bij het officiële formulier te voegen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Not in the latest run</source>
            <translation>Niet in de laatste run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Deadline: {day} ({time})</source>
            <translation>Uiterste datum: {day} ({time})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>The territory conforms, or is not judged: there is nothing to explain.</source>
            <translation>Het werkingsgebied past, of wordt niet beoordeeld: er valt niets te motiveren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>The register can only be read now.</source>
            <translation>Het register kan nu alleen gelezen worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Submitted by {person}.</source>
            <translation>Ingediend door {person}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Complies by {day} ({time}).</source>
            <translation>Past zich aan tegen {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>{person}: “{remark}”</source>
            <translation>{person}: “{remark}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Decision: {facts}.</source>
            <translation>Beslissing: {facts}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>It now lies in other regions.</source>
            <translation>Het ligt nu in andere regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>It answers: {before}. Found now: {now}.</source>
            <translation>Ze antwoordt op: {before}. Nu bevonden: {now}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>{cls}, {share} in the main region</source>
            <translation>{cls}, {share} in de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Help on {part}</source>
            <translation>Help bij {part}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Example</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>The partnership complies by a date.</source>
            <translation>Het samenwerkingsverband past zich aan tegen een datum.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>The departure stays.</source>
            <translation>De afwijking blijft.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>general assembly</source>
            <translation>algemene vergadering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>outside all regions</source>
            <translation>buiten alle regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>main region</source>
            <translation>hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>the whole region</source>
            <translation>de hele regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>a sliver, does not count</source>
            <translation>een sliver, telt niet mee</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>Choose a day from a calendar</source>
            <translation>Kies een dag in een kalender</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>such as {day}</source>
            <translation>zoals {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the feature (the basin, the nature area, the coast) and say why it weighs more than the region.</source>
            <translation>Noem het landschapselement (het bekken, het natuurgebied, de kust) en zeg waarom het zwaarder weegt dan de regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the service, the host and why nearness matters. A small partnership can be hosted in a larger one.</source>
            <translation>Noem de dienst, de gastheer en waarom nabijheid telt. Een klein samenwerkingsverband kan in een groter ingebed worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Show the savings with figures. That the partnership is large already is no evidence.</source>
            <translation>Toon de besparing met cijfers. Dat het samenwerkingsverband al groot is, bewijst niets.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Give the recognition: its number, its date and who recognised it.</source>
            <translation>Geef de erkenning: nummer, datum en wie erkend heeft.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the partner across the border and the agreement on which it rests.</source>
            <translation>Noem de partner over de grens en het akkoord waarop de samenwerking rust.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say which form the cooperation has, and why nothing lasting comes of it.</source>
            <translation>Zeg welke vorm de samenwerking heeft, en waarom ze tot geen blijvende structuur leidt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Attach the study and the plan: what the transition costs, who bears it, and the steps up to the end date.</source>
            <translation>Voeg de studie en het plan bij: wat de overgang kost, wie dat draagt, en de stappen tot de einddatum.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say which rule or fact allows it. This ground always needs the reviewer.</source>
            <translation>Zeg welke regel of welk feit het toelaat. Deze grond vraagt altijd de beoordelaar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>RegioAlign fills this in from the assessment: which regions the territory lies in, and how much in each. Nothing is to be written here. If it is not right, correct the territory or the members and assess again.</source>
            <translation>RegioAlign vult dit in vanuit de toetsing: in welke regio's het werkingsgebied ligt, en voor hoeveel in elk. Hier moet niets geschreven worden. Klopt het niet, verbeter dan het werkingsgebied of de deelnemers en toets opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say why this partnership cannot fit in one region, in facts of its own: what it does, for whom, and what would go wrong if it were split. Name the partnership and the regions. That it grew so in the past is no reason, and neither is a text that would suit any partnership. Forty words are few; two hundred will do.</source>
            <translation>Zeg waarom dit samenwerkingsverband niet in één regio past, met feiten die eigen zijn aan het geval: wat het doet, voor wie, en wat er misgaat als het gesplitst wordt. Noem het samenwerkingsverband en de regio's. Dat het historisch zo gegroeid is, is geen reden, en een tekst die bij elk samenwerkingsverband past evenmin. Veertig woorden is weinig; tweehonderd volstaan.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Watergroep Demer keeps the river and its tributaries navigable and safe. Eleven of the twelve municipalities drain to the Demer; three of them belong to the reference region Limburg and the others to Hageland. Locks and storage basins are steered as one system: in January 2021 the basin at Schulensbroek could only be opened in time because one body decided on it. Split along the border of the regions, each half would depend on gates that it does not own.</source>
            <translation>Watergroep Demer houdt de rivier en haar zijrivieren bevaarbaar en veilig. Elf van de twaalf gemeenten wateren af naar de Demer; drie ervan behoren tot de referentieregio Limburg, de overige tot Hageland. Sluizen en wachtbekkens worden als één stelsel gestuurd: in januari 2021 kon het wachtbekken van Schulensbroek alleen tijdig geopend worden omdat één bestuur daarover besliste. Gesplitst langs de grens van de regio's zou elke helft afhangen van schuiven die haar niet toebehoren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Choose the ground on which the exception rests and show that it holds here. The tests on data below tell what is met, not met or unknown, with the figures; add what data cannot show, such as a study, a recognition or a calculation, and attach it.</source>
            <translation>Kies de grond waarop de uitzondering rust en toon dat hij hier opgaat. De toetsen aan gegevens hieronder zeggen wat voldaan, niet voldaan of onbekend is, met de cijfers; voeg toe wat gegevens niet tonen, zoals een studie, een erkenning of een berekening, en geef die als bijlage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>92 % of the territory lies in the Demer basin (map of the Flemish Environment Agency, 2024); the basin itself lies in both regions. The basin management plan 2022–2027, attached, names the partnership as manager of all nine storage basins.</source>
            <translation>92 % van het werkingsgebied ligt in het Demerbekken (kaart van de Vlaamse Milieumaatschappij, 2024); het bekken zelf ligt in beide regio's. Het bekkenbeheerplan 2022–2027, in bijlage, noemt het samenwerkingsverband als beheerder van alle negen wachtbekkens.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the body that decided to depart, the day, and the number of the decision. The number may follow later, but must be there before the explanation is accepted. The day cannot be in the future.</source>
            <translation>Noem het orgaan dat besliste om af te wijken, de dag, en het nummer van de beslissing. Het nummer mag later volgen, maar moet er zijn voor de motivering aanvaard wordt. De dag kan niet in de toekomst liggen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>General assembly of Watergroep Demer, 12 February 2026, decision AV 2026/07, unanimous.</source>
            <translation>Algemene vergadering van Watergroep Demer, 12 februari 2026, beslissing AV 2026/07, eenparig.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Temporary: give the last day, not after the deadline, by which the partnership will comply. Definitive: the departure stays for as long as its ground does, and part E9 says when it is looked at again.</source>
            <translation>Tijdelijk: geef de laatste dag, niet na de uiterste datum, waarop het samenwerkingsverband zich aanpast. Definitief: de afwijking blijft zolang haar grond blijft, en deel E9 zegt wanneer ze opnieuw bekeken wordt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Temporary, until 31 December 2028: the contract for collection ends on that day and is not renewed.</source>
            <translation>Tijdelijk, tot 31 december 2028: het ophaalcontract loopt die dag af en wordt niet verlengd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say what is done instead to reach what the regions are meant for, such as agreements with the regional consultation, and which effect that has, if possible in figures. If one of the two is filled in, the other is needed as well.</source>
            <translation>Zeg wat in de plaats gedaan wordt om te bereiken waar de regio's voor bedoeld zijn, zoals afspraken met het regionaal overleg, en welk effect dat heeft, zo mogelijk in cijfers. Is een van beide ingevuld, dan is het andere ook nodig.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>The chair sits in the mayors' councils of both regions; the annual programme is put to both before it is adopted. Since then no project has been planned twice: in 2025 two reservoirs were merged into one.</source>
            <translation>De voorzitter zetelt in het burgemeestersoverleg van beide regio's; het jaarprogramma wordt aan beide voorgelegd voor het vastgesteld wordt. Sindsdien is geen project dubbel gepland: in 2025 werden twee spaarbekkens er één.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say what can go wrong because of the departure, for whom, and what is done about it.</source>
            <translation>Zeg wat door de afwijking kan mislopen, voor wie, en wat eraan gedaan wordt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Three municipalities attend two consultations on water. To limit that, meetings are held on the same day and prepared by one official.</source>
            <translation>Drie gemeenten volgen twee overlegtafels over water. Om dat te beperken vallen de vergaderingen op dezelfde dag en bereidt één ambtenaar ze voor.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say how the partnership came about, what changed since, and what was tried before. Background helps the reader; it does not replace reasons.</source>
            <translation>Zeg hoe het samenwerkingsverband ontstond, wat sindsdien veranderde, en wat eerder geprobeerd werd. Achtergrond helpt de lezer; ze vervangt geen redenen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Founded in 1968 by eight municipalities after the floods of 1966; extended in 2007 and 2019. Merging with the polder board was studied in 2022 and given up because of the debt of the latter.</source>
            <translation>Opgericht in 1968 door acht gemeenten na de overstromingen van 1966; uitgebreid in 2007 en 2019. Een fusie met het polderbestuur werd in 2022 onderzocht en opgegeven wegens de schuld van het laatste.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Give the day on which the departure is looked at again, or the event that makes it necessary: a new term of office, a merger, the end of a contract. One of the two will do.</source>
            <translation>Geef de dag waarop de afwijking opnieuw bekeken wordt, of de gebeurtenis die dat nodig maakt: een nieuwe bestuursperiode, een fusie, het einde van een contract. Een van beide volstaat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>On 1 March 2031, or as soon as two of the members merge.</source>
            <translation>Op 1 maart 2031, of zodra twee van de deelnemers fuseren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>History of the explanation</source>
            <translation>Geschiedenis van de motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Nothing happened yet.</source>
            <translation>Er gebeurde nog niets.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Run {number}</source>
            <translation>Run {number}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Reference set: {name}</source>
            <translation>Referentieset: {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>From another register</source>
            <translation>Uit een ander register</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>No groups</source>
            <translation>Geen groepen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By main region</source>
            <translation>Per hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By sector</source>
            <translation>Per sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By state</source>
            <translation>Per toestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>{shown} of {total} shown</source>
            <translation>{shown} van {total} getoond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>{total} partnerships</source>
            <translation>{total} samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>the filters hide the one in the form</source>
            <translation>de filters verbergen wat in het formulier staat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>The register has no partnerships yet. Take an assessment into it with “Update register”.</source>
            <translation>Het register heeft nog geen samenwerkingsverbanden. Neem er een toetsing in op met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>No partnership passes the filters.</source>
            <translation>Geen enkel samenwerkingsverband voldoet aan de filters.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>No partnership lies in the part of the map that is shown. Zoom out.</source>
            <translation>Er ligt geen samenwerkingsverband in het zichtbare deel van de kaart. Zoom uit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Go to the form</source>
            <translation>Naar het formulier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Zoom to on the map</source>
            <translation>Zoomen op de kaart</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy as CSV</source>
            <translation>Kopiëren als CSV</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy ids</source>
            <translation>Id’s kopiëren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Select all shown</source>
            <translation>Alle getoonde selecteren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Columns as at first</source>
            <translation>Kolommen zoals eerst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Partnerships</source>
            <translation>Samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/locator.py" />
            <source>RegioAlign partnerships</source>
            <translation>Samenwerkingsverbanden van RegioAlign</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>State of the explanations</source>
            <translation>Stand van de motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Reference regions</source>
            <translation>Referentieregio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Pieces outside the main region</source>
            <translation>Stukken buiten de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Territories by class</source>
            <translation>Werkingsgebieden per klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_link.py" />
            <source>There is no territory to show.</source>
            <translation>Er is geen werkingsgebied om te tonen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_link.py" />
            <source>The territory cannot be shown in the coordinate reference system of the map.</source>
            <translation>Het werkingsgebied kan niet worden getoond in het coördinatenstelsel van de kaart.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Leave the map where it is</source>
            <translation>De kaart laten staan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Flash the territory</source>
            <translation>Het werkingsgebied laten oplichten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Move the map to the territory</source>
            <translation>De kaart naar het werkingsgebied verschuiven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Zoom to the territory</source>
            <translation>Inzoomen op het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/minimap.py" />
            <source>Small map of the territory</source>
            <translation>Kaartje van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/minimap.py" />
            <source>The territory (filled), its parts outside the main region (hatched), and the regions.</source>
            <translation>Het werkingsgebied (gevuld), de delen buiten de hoofdregio (gearceerd) en de regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Territories and regions, to be assessed now</source>
            <translation>Werkingsgebieden en regio’s, nu te toetsen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>An assessment that was made before</source>
            <translation>Een toetsing die al gemaakt is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Make the register</source>
            <translation>Het register maken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Make a register</source>
            <translation>Een register maken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Take a new assessment into the register</source>
            <translation>Een nieuwe toetsing in het register opnemen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Update the register</source>
            <translation>Het register bijwerken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Registers (*.gpkg)</source>
            <translation>Registers (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>From</source>
            <translation>Uit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Rule set</source>
            <translation>Regelset</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Note on this run</source>
            <translation>Nota bij deze run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>As it stands in the history. Empty: the name that the computer knows.</source>
            <translation>Zoals die in de geschiedenis staat. Leeg: de naam die de computer kent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Your role</source>
            <translation>Uw rol</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Which steps the filter “Waits for me” looks for.</source>
            <translation>Naar welke stappen de filter “Wacht op mij” zoekt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>The one that new registers start with.</source>
            <translation>Die waarmee nieuwe registers beginnen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Store what is typed after</source>
            <translation>Bewaren wat getypt is na</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>So long after the last key a draft is stored.</source>
            <translation>Zo lang na de laatste toets wordt een ontwerp bewaard.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Largest attachment</source>
            <translation>Grootste bijlage</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Larger files are not copied into a register: attach a link to them.</source>
            <translation>Grotere bestanden worden niet in een register gekopieerd: voeg er een link naar toe.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>This rule set asks for two persons: who decides may not be who wrote or submitted.</source>
            <translation>Deze regelset vraagt twee personen: wie beslist, mag niet zijn wie schreef of indiende.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>This rule set lets one person write and decide.</source>
            <translation>Bij deze regelset mag één persoon schrijven en beslissen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I write and review</source>
            <translation>Ik schrijf en beoordeel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I write explanations</source>
            <translation>Ik schrijf motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I review explanations</source>
            <translation>Ik beoordeel motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Texts that you typed could not be stored: {count}. They are lost if you leave now.

Leave all the same?</source>
            <translation>Teksten die u typte en die niet bewaard konden worden: {count}. Ze gaan verloren als u nu weggaat.

Toch weggaan?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>The register is being read or written</source>
            <translation>Het register wordt gelezen of geschreven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>The register is up to date. What it was is kept in {file}.</source>
            <translation>Het register is bijgewerkt. Wat het was, staat in {file}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>This register holds no findings yet.</source>
            <translation>Dit register bevat nog geen bevindingen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Take in an assessment</source>
            <translation>Een toetsing opnemen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>What you typed is not stored yet, and is tried again by itself. {reason}</source>
            <translation>Wat u typte is nog niet bewaard en wordt vanzelf opnieuw geprobeerd. {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Try now</source>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Open a register</source>
            <translation>Een register openen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Registers (*.gpkg);;All files (*)</source>
            <translation>Registers (*.gpkg);;Alle bestanden (*)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Previous partnership</source>
            <translation>Vorig samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Next partnership</source>
            <translation>Volgend samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Zoom to what is selected</source>
            <translation>Inzoomen op de selectie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Pick a partnership on the map</source>
            <translation>Een samenwerkingsverband op de kaart aanwijzen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Redo</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Read the register again</source>
            <translation>Het register opnieuw lezen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Open a register…</source>
            <translation>Een register openen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Make a register…</source>
            <translation>Een register maken…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Try the sample</source>
            <translation>Het voorbeeld proberen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Take in a new assessment…</source>
            <translation>Een nieuwe toetsing opnemen…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Export explanations…</source>
            <translation>Motiveringen exporteren…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Import explanations…</source>
            <translation>Motiveringen importeren…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Check the register…</source>
            <translation>Het register controleren…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Put the layers on the map</source>
            <translation>De lagen op de kaart zetten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Remove the layers from the map</source>
            <translation>De lagen van de kaart halen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Show the file in its folder</source>
            <translation>Het bestand in zijn map tonen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Options…</source>
            <translation>Opties…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Close the register</source>
            <translation>Het register sluiten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Opened last</source>
            <translation>Laatst geopend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>What else can be done with the register</source>
            <translation>Wat er nog met het register kan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Review</source>
            <translation>Herziening</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Undo: {what}</source>
            <translation>Ongedaan maken: {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Redo: {what}</source>
            <translation>Opnieuw doen: {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>When going through the list</source>
            <translation>Bij het doorlopen van de lijst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>There is no territory here.</source>
            <translation>Hier is geen werkingsgebied.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>Partnerships at this place</source>
            <translation>Samenwerkingsverbanden op deze plaats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>{count} partnerships at this place</source>
            <translation>{count} samenwerkingsverbanden op deze plaats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>Select all {count}</source>
            <translation>Alle {count} selecteren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>{name} ({words})</source>
            <translation>{name} ({words})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/presenter.py" />
            <source>{action} ({count} partnerships)</source>
            <translation>{action} ({count} samenwerkingsverbanden)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/presenter.py" />
            <source>{action}: {name}</source>
            <translation>{action}: {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress of the review</source>
            <translation>Voortgang van de beoordeling</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>{percent} decided</source>
            <translation>{percent} beslist</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Show only these: {what}</source>
            <translation>Toon alleen deze: {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>overdue</source>
            <translation>te laat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Show only those whose date has passed</source>
            <translation>Toon alleen die waarvan de datum voorbij is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress per region</source>
            <translation>Voortgang per regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Main region</source>
            <translation>Hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Decided</source>
            <translation>Beslist</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>{count} of {total}</source>
            <translation>{count} van {total}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>No region</source>
            <translation>Geen regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Overdue: {count}</source>
            <translation>Te laat: {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>to write</source>
            <translation>te schrijven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>draft</source>
            <translation>ontwerp</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>waiting</source>
            <translation>wachtend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>decided</source>
            <translation>beslist</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Storing the findings in the register</source>
            <translation>De bevindingen worden in het register bewaard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Assessing the territories</source>
            <translation>De werkingsgebieden worden getoetst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Looking for the smallest changes that make them conform</source>
            <translation>De kleinste wijzigingen zoeken waarmee ze voldoen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Putting what does not conform in order</source>
            <translation>In volgorde zetten wat niet voldoet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>When it was stored last</source>
            <translation>Wanneer het laatst bewaard werd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>{action}: done for {count}.</source>
            <translation>{action}: gedaan voor {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Not done for {count}:</source>
            <translation>Niet gedaan voor {count}:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Stored at {time}</source>
            <translation>Bewaard om {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Being typed…</source>
            <translation>Er wordt getypt…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>Reference regions 2025 (sample)</source>
            <translation>Referentieregio’s 2025 (voorbeeld)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>The sample: a schematic map, not real borders</source>
            <translation>Het voorbeeld: een schematische kaart, geen echte grenzen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>Reading the sample</source>
            <translation>Het voorbeeld wordt gelezen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/session.py" />
            <source>The rule set in the register cannot be used: {detail}</source>
            <translation>De regelset in het register is niet bruikbaar: {detail}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/session.py" />
            <source>The file cannot be read or written: {detail}</source>
            <translation>Het bestand kan niet gelezen of geschreven worden: {detail}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>A GeoPackage with findings and explanations. You can also drop the file here.</source>
            <translation>Een GeoPackage met bevindingen en motiveringen. U kunt het bestand ook hierheen slepen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Make a register from layers</source>
            <translation>Een register maken uit lagen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Hold territories against reference regions, and keep what is found in a new register.</source>
            <translation>Toets werkingsgebieden aan referentieregio’s en bewaar wat gevonden wordt in een nieuw register.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Police zones and associations on a schematic map, in a temporary register to play with.</source>
            <translation>Politiezones en verenigingen op een schematische kaart, in een tijdelijk register om mee te oefenen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Comply or explain</source>
            <translation>Pas toe of leg uit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Work through the territories that do not fit the reference regions, and keep the explanation of each, its decision and its history.</source>
            <translation>Overloop de werkingsgebieden die niet in de referentieregio’s passen, en bewaar van elk de motivering, de beslissing en de geschiedenis.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>{file} in {folder}</source>
            <translation>{file} in {folder}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>You can go on working in QGIS meanwhile.</source>
            <translation>U kunt intussen in QGIS verder werken.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Cancelling…</source>
            <translation>Wordt afgebroken…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>There is no earlier text. It is kept here as soon as a text is replaced.</source>
            <translation>Er is geen eerdere tekst. Zodra een tekst vervangen wordt, blijft hij hier bewaard.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Earlier text</source>
            <translation>Eerdere tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Compared with</source>
            <translation>Vergeleken met</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>the text as it is now</source>
            <translation>de tekst zoals hij nu is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>the text that came after it</source>
            <translation>de tekst die erna kwam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Bring this text back</source>
            <translation>Deze tekst terugzetten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Fill the form with this text. What stands there now is kept as a version.</source>
            <translation>Vul het formulier met deze tekst. Wat er nu staat, blijft als versie bewaard.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Both texts are the same.</source>
            <translation>Beide teksten zijn gelijk.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>{removed} stands in the earlier text only, {added} in the later one only.</source>
            <translation>{removed} staat alleen in de eerdere tekst, {added} alleen in de latere.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Struck through</source>
            <translation>Doorstreept</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>underlined</source>
            <translation>onderstreept</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>{time}, {author}: {kind} (version {number})</source>
            <translation>{time}, {author}: {kind} (versie {number})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cannot be assessed</source>
            <translation>Niet te beoordelen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Undecided</source>
            <translation>Onbeslist</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Outside the regions</source>
            <translation>Buiten de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Extends beyond the regions</source>
            <translation>Reikt buiten de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coincides with a region</source>
            <translation>Valt samen met een regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Within a region</source>
            <translation>Binnen een regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Union of whole regions</source>
            <translation>Meerdere volledige regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a region and part of another</source>
            <translation>Regio-overschrijdend: volledige regio en deel van een andere</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a small part in another region</source>
            <translation>Regio-overschrijdend: klein deel in een andere regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: split over regions</source>
            <translation>Regio-overschrijdend: verdeeld over regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no territory: no geometry, no member, or no area.</source>
            <translation>Het samenwerkingsverband heeft geen werkingsgebied: geen geometrie, geen deelnemer of geen oppervlakte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in a region that is not yet delimited.</source>
            <translation>Het werkingsgebied ligt in een regio die nog niet is afgebakend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in none of the reference regions.</source>
            <translation>Het werkingsgebied ligt in geen enkele referentieregio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all reference regions.</source>
            <translation>Een beduidend deel van het werkingsgebied ligt buiten alle referentieregio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is one whole reference region.</source>
            <translation>Het werkingsgebied is precies één referentieregio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is part of one reference region.</source>
            <translation>Het werkingsgebied is een deel van één referentieregio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory consists of two or more whole reference regions.</source>
            <translation>Het werkingsgebied bestaat uit twee of meer volledige referentieregio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory holds one or more whole regions and a part of another one.</source>
            <translation>Het werkingsgebied omvat een of meer volledige regio's en een deel van een andere.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies almost wholly in one region; a small part lies in another.</source>
            <translation>Het werkingsgebied ligt bijna volledig in één regio; een klein deel ligt in een andere.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is spread over parts of two or more regions.</source>
            <translation>Het werkingsgebied is verspreid over delen van twee of meer regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Sliver</source>
            <translation>Sliver</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not contiguous</source>
            <translation>Niet aaneengesloten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Donut</source>
            <translation>Ingesloten gemeente (donut)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Single foreign member</source>
            <translation>Enige deelnemer van elders</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Exclave</source>
            <translation>Exclave</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Corridor</source>
            <translation>Corridor</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region with a donut</source>
            <translation>Regio met een ingesloten gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps a sibling</source>
            <translation>Overlapt een ander werkingsgebied</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Geometry repaired</source>
            <translation>Geometrie hersteld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members and geometry disagree</source>
            <translation>Deelnemers en geometrie stemmen niet overeen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Member listed twice</source>
            <translation>Deelnemer dubbel vermeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown member</source>
            <translation>Onbekende deelnemer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Part of a municipality</source>
            <translation>Deel van een gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory touches more regions than count: the rest are slivers along borders.</source>
            <translation>Het werkingsgebied raakt meer regio's dan er meetellen: de rest zijn slivers, smalle stroken langs de grenzen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The members do not form one connected area.</source>
            <translation>De deelnemers vormen geen aaneengesloten gebied.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality that is no member is enclosed by members.</source>
            <translation>Een gemeente die niet deelneemt, wordt ingesloten door deelnemers.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All members but one lie in the main region.</source>
            <translation>Alle deelnemers behalve één liggen in de hoofdregio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that lie in another region than the main one are cut off from the others.</source>
            <translation>Deelnemers in een andere regio dan de hoofdregio zijn afgesneden van de overige.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>One municipality alone connects two or more groups of members.</source>
            <translation>Eén gemeente alleen verbindt twee of meer groepen deelnemers.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory takes a whole region, but for one or more municipalities that members enclose.</source>
            <translation>Het werkingsgebied omvat een hele regio, op een of meer gemeenten na die door deelnemers ingesloten zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory overlaps another one of the same layer and sector.</source>
            <translation>Het werkingsgebied overlapt een ander werkingsgebied uit dezelfde laag en sector.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The geometry was invalid and has been repaired for the assessment.</source>
            <translation>De geometrie was ongeldig en is voor de beoordeling hersteld.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The list of members and the geometry give a different result; the list counts.</source>
            <translation>De deelnemerslijst en de geometrie geven een verschillend resultaat; de lijst is bepalend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality stands more than once in the list of members.</source>
            <translation>Een gemeente staat meer dan eens in de deelnemerslijst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A member is not among the municipalities.</source>
            <translation>Een deelnemer komt niet voor bij de gemeenten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A member merged with a non-member: the territory covers part of a municipality.</source>
            <translation>Een deelnemer is gefuseerd met een niet-deelnemer: het werkingsgebied beslaat maar een deel van een gemeente.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Landscape</source>
            <translation>Landschap</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Small and operational</source>
            <translation>Klein en operationeel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Driven by scale</source>
            <translation>Schaalgedreven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Tourism</source>
            <translation>Toerisme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cross-border</source>
            <translation>Grensoverschrijdend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No lasting structure</source>
            <translation>Geen blijvende structuur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Feasibility</source>
            <translation>Haalbaarheid</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Other ground</source>
            <translation>Andere grond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A natural fact dominates: a river basin, a nature area, the coast, a forest.</source>
            <translation>Een natuurlijk gegeven is doorslaggevend: een rivierbekken, een natuurgebied, de kust, een bos.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Service or operational cooperation of two to six municipalities.</source>
            <translation>Dienstverlenende of operationele samenwerking van twee tot zes gemeenten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Economies of scale are the only or main drive, and the link with local policy is limited.</source>
            <translation>Schaalvoordelen zijn de enige of belangrijkste drijfveer en de band met het lokale beleid is beperkt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A recognised tourism partnership.</source>
            <translation>Een erkend toeristisch samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation crosses the border of the area that the regions cover.</source>
            <translation>De samenwerking overschrijdt de grens van het gebied dat de regio's beslaan.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation leads to no lasting structure.</source>
            <translation>De samenwerking leidt niet tot een blijvende structuur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The transition costs too much for now; a temporary ground only.</source>
            <translation>De overgang is voorlopig te duur; enkel voor een tijdelijke afwijking.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Another ground, which always needs the reviewer.</source>
            <translation>Een andere grond, die de beoordelaar altijd zelf moet bekijken.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No partnership has this id</source>
            <translation>Geen samenwerkingsverband heeft deze id</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>It names itself</source>
            <translation>Het noemt zichzelf</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Its hosts lead back to it</source>
            <translation>Zijn gastheren leiden naar zichzelf terug</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Met</source>
            <translation>Voldaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not met</source>
            <translation>Niet voldaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown</source>
            <translation>Onbekend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Bound</source>
            <translation>Gebonden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Bound: imposed by the government</source>
            <translation>Gebonden: opgelegd door de overheid</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Invited</source>
            <translation>Uitgenodigd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Draft</source>
            <translation>Ontwerp</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submitted</source>
            <translation>Ingediend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Returned</source>
            <translation>Teruggestuurd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Accepted</source>
            <translation>Aanvaard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rejected</source>
            <translation>Afgewezen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Will comply by a date</source>
            <translation>Past zich aan tegen een datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Expired</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Stale</source>
            <translation>Achterhaald</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Resolved</source>
            <translation>Opgelost</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Exempt</source>
            <translation>Vrijgesteld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>An explanation is asked for and not written yet.</source>
            <translation>Er wordt een motivering gevraagd, die nog niet geschreven is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The explanation is being written.</source>
            <translation>De motivering wordt geschreven.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The explanation waits for the reviewer.</source>
            <translation>De motivering wacht op de beoordelaar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer sent the explanation back with a remark.</source>
            <translation>De beoordelaar stuurde de motivering terug met een opmerking.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer accepted the explanation.</source>
            <translation>De beoordelaar aanvaardde de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer rejected the explanation.</source>
            <translation>De beoordelaar wees de motivering af.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There is no explanation: the partnership will comply by a date.</source>
            <translation>Er is geen motivering: het samenwerkingsverband past zich aan tegen een datum.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The date by which it was to comply has passed.</source>
            <translation>De datum waarop het zich zou aanpassen, is voorbij.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The finding is no longer the one that the explanation answers.</source>
            <translation>De bevinding is niet meer die waarop de motivering antwoordt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory conforms now; nothing is to be explained.</source>
            <translation>Het werkingsgebied voldoet nu; er valt niets te motiveren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The author took the explanation back, or the territory is gone.</source>
            <translation>De auteur trok de motivering in, of het werkingsgebied bestaat niet meer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership is exempt by law.</source>
            <translation>Het samenwerkingsverband is bij wet vrijgesteld.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submit</source>
            <translation>Indienen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Return</source>
            <translation>Terugsturen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Accept</source>
            <translation>Aanvaarden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reject</source>
            <translation>Afwijzen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Grant an exemption</source>
            <translation>Vrijstelling verlenen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reopen</source>
            <translation>Heropenen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ask for an explanation</source>
            <translation>Een motivering vragen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Resolve</source>
            <translation>Oplossen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Make stale</source>
            <translation>Achterhaald maken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Let expire</source>
            <translation>Laten verlopen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Import</source>
            <translation>Invoeren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No reasons</source>
            <translation>Geen redenen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Insufficient</source>
            <translation>Onvoldoende</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Adequate</source>
            <translation>Voldoende</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Temporary</source>
            <translation>Tijdelijk</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Definitive</source>
            <translation>Definitief</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is departed from</source>
            <translation>Waarvan wordt afgeweken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reasons of the explanation</source>
            <translation>Redenen van de motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ground and its evidence</source>
            <translation>Grond en bewijs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Decision to depart</source>
            <translation>Beslissing om af te wijken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>For how long</source>
            <translation>Voor hoe lang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measures instead, and their effect</source>
            <translation>Maatregelen in de plaats, en hun effect</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Risks</source>
            <translation>Risico's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Context and history</source>
            <translation>Context en geschiedenis</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New finding</source>
            <translation>Nieuwe bevinding</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed finding</source>
            <translation>Gewijzigde bevinding</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Finding is gone</source>
            <translation>Bevinding is weg</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Change of state</source>
            <translation>Andere toestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Replaced</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Came too late</source>
            <translation>Kwam te laat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>From an import</source>
            <translation>Uit een invoer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Explanations</source>
            <translation>Motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps</source>
            <translation>Overlappingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Repairs</source>
            <translation>Herstellingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Indicators</source>
            <translation>Indicatoren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Earlier texts</source>
            <translation>Eerdere teksten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference sets</source>
            <translation>Referentiesets</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rule sets</source>
            <translation>Regelsets</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>About the register</source>
            <translation>Over het register</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New text</source>
            <translation>Nieuwe tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New version of the text</source>
            <translation>Nieuwe versie van de tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New state</source>
            <translation>Nieuwe toestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The same</source>
            <translation>Hetzelfde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No text: nothing changes</source>
            <translation>Geen tekst: er verandert niets</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Conflict: not touched</source>
            <translation>Conflict: niet aangeraakt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Invalid</source>
            <translation>Ongeldig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown partnership</source>
            <translation>Onbekend samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New attachment</source>
            <translation>Nieuwe bijlage</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New in the history</source>
            <translation>Nieuw in de geschiedenis</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New note or contact of a partnership</source>
            <translation>Nieuwe notitie of contact van een samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Held against the reference set “{name}”.</source>
            <translation>Getoetst aan de referentieset “{name}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Shares: {regions}.</source>
            <translation>Aandelen: {regions}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies outside all regions.</source>
            <translation>{share} van het werkingsgebied ligt buiten alle regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The rule set asks for a territory that conforms; this one does not.</source>
            <translation>De regelset vraagt een werkingsgebied dat voldoet; dit doet dat niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Starts to conform</source>
            <translation>Voldoet voortaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Stops conforming</source>
            <translation>Voldoet niet langer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Another class</source>
            <translation>Andere klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Other regions</source>
            <translation>Andere regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unchanged</source>
            <translation>Ongewijzigd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area in m²</source>
            <translation>Oppervlakte in m²</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities</source>
            <translation>Gemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weight of municipalities</source>
            <translation>Gewicht van de gemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{column} before</source>
            <translation>{column} voor</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{column} after</source>
            <translation>{column} na</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnership id</source>
            <translation>Id van het samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Host id</source>
            <translation>Id van de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Host</source>
            <translation>Gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Problem with the host</source>
            <translation>Probleem met de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share inside the host</source>
            <translation>Aandeel binnen de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Nests in the host</source>
            <translation>Past in de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that are members of the host</source>
            <translation>Deelnemers die deelnemer van de gastheer zijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All members are members of the host</source>
            <translation>Alle deelnemers zijn deelnemer van de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions of the host</source>
            <translation>Regio's van de gastheer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Host lies in one region</source>
            <translation>Gastheer ligt in één regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All lie in one region</source>
            <translation>Alle liggen in één regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Hosts above</source>
            <translation>Gastheren erboven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Chain of hosts</source>
            <translation>Keten van gastheren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities that are cut</source>
            <translation>Gemeenten die doorsneden zijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Conforms</source>
            <translation>Voldoet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main region id</source>
            <translation>Id van de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in main region</source>
            <translation>Aandeel in hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of regions</source>
            <translation>Aantal regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions</source>
            <translation>Regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share outside regions</source>
            <translation>Aandeel buiten de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fit</source>
            <translation>Passing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splits</source>
            <translation>Splitsingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits</source>
            <translation>Effectieve splitsingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of members in the main region</source>
            <translation>Aandeel deelnemers in de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weighted share in the main region</source>
            <translation>Gewogen aandeel in de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Obligation</source>
            <translation>Verplichting</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Deadline</source>
            <translation>Uiterste datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the reference set</source>
            <translation>Vingerafdruk van de referentieset</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Uncertainty (bits)</source>
            <translation>Onzekerheid (bits)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members</source>
            <translation>Aantal deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flags</source>
            <translation>Aandachtspunten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flags in detail</source>
            <translation>Aandachtspunten in detail</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Suggested ground</source>
            <translation>Voorgestelde uitzonderingsgrond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reasons</source>
            <translation>Redenen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference set</source>
            <translation>Referentieset</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region id</source>
            <translation>Id van de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region name</source>
            <translation>Naam van de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area (m²)</source>
            <translation>Oppervlakte (m²)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of territory</source>
            <translation>Aandeel van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of region</source>
            <translation>Aandeel van de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Significant</source>
            <translation>Telt mee</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whole region</source>
            <translation>Volledige regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Is main region</source>
            <translation>Is hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>As given</source>
            <translation>Zoals opgegeven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Problem</source>
            <translation>Probleem</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What was done</source>
            <translation>Wat ermee is gedaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What may be meant</source>
            <translation>Wat bedoeld kan zijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flip</source>
            <translation>Omslag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Is a smallest repair</source>
            <translation>Is een kleinste herstel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Repair</source>
            <translation>Herstel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of minimal repairs</source>
            <translation>Aantal minimale herstellingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities that change</source>
            <translation>Gemeenten die wijzigen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Leave</source>
            <translation>Treden uit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Codes of those that leave</source>
            <translation>Codes van wie uittreedt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that leave</source>
            <translation>Aantal dat uittreedt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Join</source>
            <translation>Treden toe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Codes of those that join</source>
            <translation>Codes van wie toetreedt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that join</source>
            <translation>Aantal dat toetreedt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Connection</source>
            <translation>Samenhang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cut off</source>
            <translation>Afgesneden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Enclosed non-members</source>
            <translation>Ingesloten niet-deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Joins</source>
            <translation>Treedt toe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Part of the change</source>
            <translation>Deel van de wijziging</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality id</source>
            <translation>Id van de gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region</source>
            <translation>Regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Valid from</source>
            <translation>Geldig vanaf</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Valid to</source>
            <translation>Geldig tot en met</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Is delimited</source>
            <translation>Is afgebakend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the set</source>
            <translation>Vingerafdruk van de set</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities</source>
            <translation>Aantal gemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the table</source>
            <translation>Vingerafdruk van de tabel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality name</source>
            <translation>Naam van de gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Detail</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Feature</source>
            <translation>Object</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old code</source>
            <translation>Oude code</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old name</source>
            <translation>Oude naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New code</source>
            <translation>Nieuwe code</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New name</source>
            <translation>Nieuwe naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Keeps its name</source>
            <translation>Behoudt de naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old members</source>
            <translation>Oude deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities in part</source>
            <translation>Gemeenten voor een deel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weights</source>
            <translation>Gewichten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Criteria tested</source>
            <translation>Getoetste criteria</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Change</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State before</source>
            <translation>Toestand voordien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State after</source>
            <translation>Toestand nadien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submitted by</source>
            <translation>Ingediend door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reviewer</source>
            <translation>Beoordelaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Departure</source>
            <translation>Afwijking</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Decided by</source>
            <translation>Beslist door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date of the decision</source>
            <translation>Datum van de beslissing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference of the decision</source>
            <translation>Kenmerk van de beslissing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Duration</source>
            <translation>Duur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Complies by</source>
            <translation>Past zich aan tegen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measures instead</source>
            <translation>Maatregelen in de plaats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effect of the measures</source>
            <translation>Effect van de maatregelen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Review on</source>
            <translation>Te herzien op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Event that reopens it</source>
            <translation>Gebeurtenis die ze heropent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ruling</source>
            <translation>Uitspraak</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ruling by</source>
            <translation>Uitspraak door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date of the ruling</source>
            <translation>Datum van de uitspraak</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference of the ruling</source>
            <translation>Kenmerk van de uitspraak</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the class</source>
            <translation>Antwoordt op de klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the regions</source>
            <translation>Antwoordt op de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the main share</source>
            <translation>Antwoordt op het hoofdaandeel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the reference set</source>
            <translation>Antwoordt op de referentieset</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdrawn as the territory is gone</source>
            <translation>Ingetrokken omdat het werkingsgebied weg is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Made at</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Made by</source>
            <translation>Gemaakt door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed at</source>
            <translation>Gewijzigd op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed by</source>
            <translation>Gewijzigd door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kept at</source>
            <translation>Bewaard op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Started at</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date and time</source>
            <translation>Datum en tijd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First run</source>
            <translation>Eerste run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Until run</source>
            <translation>Tot run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Imported from register</source>
            <translation>Ingevoerd uit register</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Parameters</source>
            <translation>Parameters</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Counts from then on</source>
            <translation>Geldt vanaf dan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the rule set</source>
            <translation>Vingerafdruk van de regelset</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships</source>
            <translation>Aantal samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of new and changed findings</source>
            <translation>Aantal nieuwe en gewijzigde bevindingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations opened</source>
            <translation>Aantal geopende motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations resolved</source>
            <translation>Aantal opgeloste motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations gone stale</source>
            <translation>Aantal achterhaalde motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations expired</source>
            <translation>Aantal verlopen motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations withdrawn</source>
            <translation>Aantal ingetrokken motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations reopened</source>
            <translation>Aantal heropende motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Runs without it</source>
            <translation>Runs zonder</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share that rests on facts</source>
            <translation>Aandeel dat op feiten berust</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Policy domain</source>
            <translation>Beleidsdomein</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Renewal</source>
            <translation>Hernieuwing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Renewal window</source>
            <translation>Venster van hernieuwing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Best rank</source>
            <translation>Beste rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Worst rank</source>
            <translation>Slechtste rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Figure of</source>
            <translation>Cijfer over</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Zones compared</source>
            <translation>Vergeleken zones</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unit id</source>
            <translation>Id van de eenheid</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Priority score</source>
            <translation>Prioriteitsscore</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region ids</source>
            <translation>Regio-id's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Digest</source>
            <translation>Controlegetal</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Size (bytes)</source>
            <translation>Grootte (bytes)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Link</source>
            <translation>Koppeling</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Added at</source>
            <translation>Toegevoegd op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Added by</source>
            <translation>Toegevoegd door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Removed at</source>
            <translation>Verwijderd op</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Removed by</source>
            <translation>Verwijderd door</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Key</source>
            <translation>Sleutel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Topic</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Severity</source>
            <translation>Ernst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Remedy</source>
            <translation>Remedie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Warnings</source>
            <translation>Waarschuwingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Attachment</source>
            <translation>Bijlage</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What would happen</source>
            <translation>Wat er zou gebeuren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Zone id</source>
            <translation>Zone-id</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Amount of what is counted</source>
            <translation>Hoeveelheid van wat geteld wordt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main zone id</source>
            <translation>Id van de hoofdzone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main zone</source>
            <translation>Hoofdzone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in main zone</source>
            <translation>Aandeel in de hoofdzone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones</source>
            <translation>Aantal zones</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in no zone</source>
            <translation>Aandeel in geen enkele zone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Inhomogeneity</source>
            <translation>Inhomogeniteit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting</source>
            <translation>Opsplitsing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting, reduced</source>
            <translation>Opsplitsing, gereduceerd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is counted</source>
            <translation>Wat geteld wordt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measure</source>
            <translation>Maat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What it tells</source>
            <translation>Wat ze zegt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partners</source>
            <translation>Aantal partners</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partner sets</source>
            <translation>Aantal combinaties van partners</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions reached</source>
            <translation>Bereikte regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence</source>
            <translation>Congruentie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of ties within the region</source>
            <translation>Aandeel van de banden binnen de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Borders on another region</source>
            <translation>Grenst aan een andere regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Seats</source>
            <translation>Mandaten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of border municipalities</source>
            <translation>Aantal grensgemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships within</source>
            <translation>Aantal samenwerkingsverbanden erbinnen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships across</source>
            <translation>Aantal grensoverschrijdende samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of member sets</source>
            <translation>Aantal combinaties van deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Smallest partnership</source>
            <translation>Kleinste samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Median partnership</source>
            <translation>Mediaan samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Largest partnership</source>
            <translation>Grootste samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnerships, mean</source>
            <translation>Samenwerkingsverbanden, gemiddeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence, mean</source>
            <translation>Congruentie, gemiddeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence, mean</source>
            <translation>Samenhang, gemiddeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of memberships</source>
            <translation>Aantal deelnames</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence</source>
            <translation>Samenhang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank by coherence</source>
            <translation>Rang volgens samenhang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank by fragmentation</source>
            <translation>Rang volgens versnippering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Before</source>
            <translation>Voor</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>After</source>
            <translation>Na</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank in policy domain</source>
            <translation>Rang binnen het beleidsdomein</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank in region</source>
            <translation>Rang binnen de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Lowest score possible</source>
            <translation>Laagst mogelijke score</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Highest score possible</source>
            <translation>Hoogst mogelijke score</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First a study</source>
            <translation>Eerst een studie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Days left</source>
            <translation>Dagen te gaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>To align from</source>
            <translation>Af te stemmen vanaf</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>To align until</source>
            <translation>Af te stemmen tot</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Criteria weighed</source>
            <translation>Gewogen criteria</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number ranked</source>
            <translation>Aantal met een rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Score, median</source>
            <translation>Score, mediaan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share that rests on facts, mean</source>
            <translation>Aandeel dat op feiten berust, gemiddeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number one municipality off</source>
            <translation>Aantal dat één gemeente scheelt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number in a renewal window</source>
            <translation>Aantal in een venster van hernieuwing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that need a study first</source>
            <translation>Aantal dat eerst een studie vraagt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number overdue</source>
            <translation>Aantal over tijd</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number due within a year</source>
            <translation>Aantal dat binnen een jaar moet voldoen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Next deadline</source>
            <translation>Volgende uiterste datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First in order</source>
            <translation>Eerste in de volgorde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number to align</source>
            <translation>Aantal af te stemmen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ids of the partnerships</source>
            <translation>Id's van de samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Occasion</source>
            <translation>Aanleiding</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number by end of the term</source>
            <translation>Aantal bij het einde van de termijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number by deadline</source>
            <translation>Aantal op de uiterste datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The evidence also supports another ground: {ground}.</source>
            <translation>De gegevens ondersteunen ook een andere grond: {ground}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{area} km²</source>
            <translation>{area} km²</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{number} km²</source>
            <translation>{number} km²</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>a landscape feature without a name</source>
            <translation>een landschapselement zonder naam</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A criterion that this version does not know: {code}.</source>
            <translation>Een criterium dat deze versie niet kent: {code}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer, the share in a landscape feature is unknown.</source>
            <translation>Zonder landschapslaag is het aandeel in een landschapselement onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No landscape feature holds part of the territory.</source>
            <translation>Geen landschapselement bevat een deel van het werkingsgebied.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (at least {limit}).</source>
            <translation>{share} van het werkingsgebied ligt in {feature} (minstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (needed: at least {limit}).</source>
            <translation>{share} van het werkingsgebied ligt in {feature} (nodig: minstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer and a main region, likeness to a landscape feature is unknown.</source>
            <translation>Zonder landschapslaag en hoofdregio is de gelijkenis met een landschapselement onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is like no landscape feature.</source>
            <translation>Het werkingsgebied lijkt op geen enkel landschapselement.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation>Het werkingsgebied lijkt meer op {feature} (gelijkenis {likeness}) dan op zijn hoofdregio ({limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is no more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation>Het werkingsgebied lijkt niet meer op {feature} (gelijkenis {likeness}) dan op zijn hoofdregio ({limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the border of the territory follows that of a landscape feature is unknown.</source>
            <translation>Of de grens van het werkingsgebied die van een landschapselement volgt, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The inner border of the territory follows that of no landscape feature.</source>
            <translation>De binnengrens van het werkingsgebied volgt die van geen enkel landschapselement.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the inner border of the territory follows that of {feature} (at least {limit}).</source>
            <translation>{share} van de binnengrens van het werkingsgebied volgt die van {feature} (minstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the inner border of the territory follows that of {feature} (needed: at least {limit}).</source>
            <translation>{share} van de binnengrens van het werkingsgebied volgt die van {feature} (nodig: minstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the landscape feature was drawn along borders of municipalities is unknown.</source>
            <translation>Of het landschapselement langs gemeentegrenzen getekend is, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the border of {feature} runs along borders of municipalities (needed as no listed sector confirms this ground: at most {limit}).</source>
            <translation>{share} van de grens van {feature} loopt langs gemeentegrenzen (nodig omdat geen sector van de lijst deze grond bevestigt: hoogstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether likeness alone is enough, without a listed sector, is unknown.</source>
            <translation>Onbekend is of de gelijkenis alleen volstaat, zonder een sector van de lijst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Likeness to {feature}: {likeness} (needed as no listed sector confirms this ground: at least {limit}).</source>
            <translation>Gelijkenis met {feature}: {likeness} (nodig omdat geen vermelde sector deze grond bevestigt: minstens {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of members is unknown.</source>
            <translation>Het aantal deelnemers is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at least {low}).</source>
            <translation>Aantal deelnemers: {count} (nodig: minstens {low}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at most {high}).</source>
            <translation>Aantal deelnemers: {count} (nodig: hoogstens {high}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: {low} to {high}).</source>
            <translation>Aantal deelnemers: {count} (nodig: {low} tot {high}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of regions is unknown.</source>
            <translation>Het aantal regio's is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of regions: {count} (needed: at least {low}).</source>
            <translation>Aantal regio's: {count} (nodig: minstens {low}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether there are more members than in the median region is unknown.</source>
            <translation>Of er meer deelnemers zijn dan in de mediane regio is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are more members than municipalities in the median region.</source>
            <translation>Er zijn meer deelnemers dan gemeenten in de mediane regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are no more members than municipalities in the median region.</source>
            <translation>Er zijn niet meer deelnemers dan gemeenten in de mediane regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: more than the {median} municipalities of the median region).</source>
            <translation>Aantal deelnemers: {count} (nodig: meer dan de {median} gemeenten van de mediane regio).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the area is larger than that of the median region is unknown.</source>
            <translation>Of de oppervlakte groter is dan die van de mediane regio is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is larger than that of the median region.</source>
            <translation>De oppervlakte is groter dan die van de mediane regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is no larger than that of the median region.</source>
            <translation>De oppervlakte is niet groter dan die van de mediane regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area: {area} (needed: more than the {median} of the median region).</source>
            <translation>Oppervlakte: {area} (nodig: meer dan de {median} van de mediane regio).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is larger than in its first run on these regions.</source>
            <translation>Het werkingsgebied is groter dan in zijn eerste run met deze regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory has {now} members; in its first run on these regions it had {before}. That it is large already is no ground.</source>
            <translation>Het werkingsgebied heeft {now} deelnemers; in zijn eerste run met deze regio's had het er {before}. Dat het al groot is, is geen grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory covers {now}; in its first run on these regions it covered {before}. That it is large already is no ground.</source>
            <translation>Het werkingsgebied beslaat {now}; in zijn eerste run met deze regio's besloeg het {before}. Dat het al groot is, is geen grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether there is more population than in the median region is unknown.</source>
            <translation>Of er meer inwoners zijn dan in de mediane regio, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Population of the members: {weight} (needed: more than the {median} of the median region).</source>
            <translation>Inwoners van de deelnemers: {weight} (nodig: meer dan de {median} van de mediane regio).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the partnership has heavy assets of its own is unknown.</source>
            <translation>Of het samenwerkingsverband zware eigen activa heeft, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has heavy assets of its own.</source>
            <translation>Het samenwerkingsverband heeft zware eigen activa.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no heavy assets of its own.</source>
            <translation>Het samenwerkingsverband heeft geen zware eigen activa.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No host is named.</source>
            <translation>Er is geen gastheer genoemd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the territory lies in that of its host “{host}” is unknown.</source>
            <translation>Of het werkingsgebied in dat van zijn gastheer “{host}” ligt, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All members are members of the host “{host}”.</source>
            <translation>Alle deelnemers zijn deelnemer van de gastheer “{host}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not all members are members of the host “{host}”.</source>
            <translation>Niet alle deelnemers zijn deelnemer van de gastheer “{host}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in that of its host “{host}” (needed: all but slivers).</source>
            <translation>{share} van het werkingsgebied ligt in dat van zijn gastheer “{host}” (nodig: alles op snippers na).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the members are members of the host “{host}” is unknown.</source>
            <translation>Of de deelnemers ook deelnemer van de gastheer “{host}” zijn, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that are members of the host “{host}” too: {count} of {all}.</source>
            <translation>Deelnemers die ook deelnemer van de gastheer “{host}” zijn: {count} van {all}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the host “{host}” lies in one region is unknown.</source>
            <translation>Of de gastheer “{host}” in één regio ligt, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The host “{host}” lies in one region.</source>
            <translation>De gastheer “{host}” ligt in één regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The host “{host}” does not lie in one region; regions that it takes part of: {count}.</source>
            <translation>De gastheer “{host}” ligt niet in één regio; regio's waarvan hij een deel heeft: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the partnership is recognised is unknown.</source>
            <translation>Of het samenwerkingsverband erkend is, is onbekend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership is recognised: {recognition}.</source>
            <translation>Het samenwerkingsverband is erkend: {recognition}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no recognition.</source>
            <translation>Het samenwerkingsverband heeft geen erkenning.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No legal form is given.</source>
            <translation>Er is geen rechtsvorm gegeven.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The legal form “{form}” is on the list of this ground.</source>
            <translation>De rechtsvorm “{form}” staat op de lijst van deze grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The legal form “{form}” is not on the list of this ground.</source>
            <translation>De rechtsvorm “{form}” staat niet op de lijst van deze grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory does not extend beyond the regions.</source>
            <translation>Het werkingsgebied reikt niet buiten de regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all regions.</source>
            <translation>Een beduidend deel van het werkingsgebied ligt buiten alle regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is meant for the class “{name}”.</source>
            <translation>Deze grond is bedoeld voor de klasse “{name}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is not meant for the class “{name}”.</source>
            <translation>Deze grond is niet bedoeld voor de klasse “{name}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No sector is given: a person must confirm that this ground suits the partnership.</source>
            <translation>Er is geen sector opgegeven: iemand moet bevestigen dat deze grond bij het samenwerkingsverband past.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is on the list of this ground.</source>
            <translation>De sector “{sector}” staat op de lijst van deze grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is not on the list of this ground.</source>
            <translation>De sector “{sector}” staat niet op de lijst van deze grond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>V-measure: harmonic mean of homogeneity and completeness (0–1)</source>
            <translation>V-maat: harmonisch gemiddelde van homogeniteit en volledigheid (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Homogeneity, zones → regions: how far the zone of a place tells its region (0–1)</source>
            <translation>Homogeniteit, zones → regio's: in hoeverre de zone van een plaats haar regio zegt (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Completeness, regions → zones: how far the region of a place tells its zone (0–1)</source>
            <translation>Volledigheid, regio's → zones: in hoeverre de regio van een plaats haar zone zegt (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves goodness of fit, the higher of both directions (0–1)</source>
            <translation>Passing volgens Mapcurves, de hoogste van beide richtingen (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves, mean fit of the zones (0–1)</source>
            <translation>Mapcurves, gemiddelde passing van de zones (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves, mean fit of the regions (0–1)</source>
            <translation>Mapcurves, gemiddelde passing van de regio's (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of zones by regions (1 is none)</source>
            <translation>Opsplitsing van zones door regio's (1 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of zones by regions, whole regions taken together (1 is none)</source>
            <translation>Opsplitsing van zones door regio's, gehele regio's samengenomen (1 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of regions by zones (1 is none)</source>
            <translation>Opsplitsing van regio's door zones (1 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of regions by zones, whole zones taken together (1 is none)</source>
            <translation>Opsplitsing van regio's door zones, gehele zones samengenomen (1 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits of zones, mean by size (0 is none)</source>
            <translation>Effectieve splitsingen van zones, gemiddelde naar grootte (0 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits of regions, mean by size (0 is none)</source>
            <translation>Effectieve splitsingen van regio's, gemiddelde naar grootte (0 is geen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the layers cover the same ground once (1 is yes)</source>
            <translation>Of de lagen hetzelfde grondgebied één keer beslaan (1 is ja)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What zones share with each other, as a share of the regions</source>
            <translation>Wat zones met elkaar delen, als aandeel van de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What no zone holds, as a share of the regions</source>
            <translation>Wat geen enkele zone bevat, als aandeel van de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What zones have outside the regions, as a share of the regions</source>
            <translation>Wat zones buiten de regio's hebben, als aandeel van de regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones that are compared</source>
            <translation>Aantal zones dat vergeleken wordt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones that share nothing with the regions</source>
            <translation>Aantal zones dat niets met de regio's deelt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities in regions</source>
            <translation>Aantal gemeenten in regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships with members</source>
            <translation>Aantal samenwerkingsverbanden met deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of different member sets</source>
            <translation>Aantal verschillende combinaties van deelnemers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships that reach over a border of regions</source>
            <translation>Aantal samenwerkingsverbanden over een grens van regio's heen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities that border on another region</source>
            <translation>Aantal gemeenten dat aan een andere regio grenst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnerships of a municipality in a region, mean</source>
            <translation>Samenwerkingsverbanden van een gemeente in een regio, gemiddeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence of municipalities in regions, mean (0–1)</source>
            <translation>Congruentie van gemeenten in regio's, gemiddeld (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence of regions, mean (0–1)</source>
            <translation>Samenhang van regio's, gemiddeld (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of all ties that stay within a region</source>
            <translation>Aandeel van alle banden dat binnen een regio blijft</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Seats of municipalities in regions</source>
            <translation>Mandaten van gemeenten in regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
            <translation>Laag “{layer}” ({role}) heeft geen objecten. Kies een andere laag, of controleer haar filter en selectie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no regions {ids}, which “{other}” names. Give the regions that the territories were assessed with, and the field with their ids.</source>
            <translation>Laag “{layer}” ({role}) heeft geen regio's {ids}, die “{other}” noemt. Geef de regio's waaraan de werkingsgebieden getoetst werden, en het veld met hun id's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}: shapefiles cut names to {count} characters. Write the outputs of the assessment to a GeoPackage.</source>
            <translation>Laag “{layer}” ({role}) heeft geen kolommen {columns}: shapefiles korten namen in tot {count} tekens. Schrijf de uitvoer van de toetsing naar een GeoPackage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}. It looks like {likely}: are the layers swapped?</source>
            <translation>Laag “{layer}” ({role}) heeft geen kolommen {columns}. Ze lijkt op {likely}: zijn de lagen verwisseld?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}. Choose the output that “{algorithm}” gave, with all its columns.</source>
            <translation>Laag “{layer}” ({role}) heeft geen kolommen {columns}. Kies de uitvoer die “{algorithm}” gaf, met al haar kolommen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Assess alignment with regions</source>
            <translation>Afstemming op referentieregio's toetsen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” is not unique: {features}, with the number of the feature in brackets. Each id may stand in one row: assess again, or leave rows out with a filter.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” is niet uniek: {features}, met het nummer van het object tussen haakjes. Elke id mag in één rij staan: toets opnieuw, of laat rijen weg met een filter.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” has no value in features {features}. Every row needs an id: fill it in, or leave these features out with a filter.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” heeft geen waarde in objecten {features}. Elke rij heeft een id nodig: vul die in, of laat deze objecten weg met een filter.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds several values: {values}. Give one assessment at a time: set a filter on the layer.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” bevat verschillende waarden: {values}. Geef één toetsing tegelijk: zet een filter op de laag.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) holds partnerships that “{assessment}” does not have: {ids}. Give the outputs of one run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them.</source>
            <translation>Laag “{layer}” ({role}) bevat samenwerkingsverbanden die “{assessment}” niet heeft: {ids}. Geef de uitvoer van één toetsing; een CSV-bestand kan voorloopnullen verloren hebben, een GeoPackage houdt ze.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Give the outputs of one run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them.</source>
            <translation>Laag “{layer}” ({role}) geeft een andere hoofdregio dan “{assessment}” voor {ids}. Geef de uitvoer van één toetsing; een CSV-bestand kan voorloopnullen verloren hebben, een GeoPackage houdt ze.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the territories by class</source>
            <translation>de werkingsgebieden volgens klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the table of overlaps</source>
            <translation>de tabel van overlappingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the pieces outside the main region</source>
            <translation>de stukken buiten de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in feature {feature}, which is not what the assessment writes there. Give the output as it was, or assess again.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” bevat “{value}” in object {feature}, wat de toetsing daar niet schrijft. Geef de uitvoer zoals die was, of toets opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): the geometry of features {features} cannot be read and is left out.</source>
            <translation>Laag “{layer}” ({role}): de geometrie van objecten {features} kan niet gelezen worden en blijft weg.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) and “{other}” cannot be laid over each other: one has a coordinate reference system and the other has none. Set it in the layer's properties, or with “Assign projection”.</source>
            <translation>Laag “{layer}” ({role}) en “{other}” kunnen niet over elkaar gelegd worden: één heeft een coördinatenreferentiesysteem en de andere geen. Stel het in bij de eigenschappen van de laag, of met “Projectie toekennen”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” holds more than {count} filled cells. Take only the sheets that are needed.</source>
            <translation>Bestand “{file}” bevat meer dan {count} gevulde cellen. Neem alleen de bladen die nodig zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” holds more than {count} characters. Take only the sheets that are needed.</source>
            <translation>Bestand “{file}” bevat meer dan {count} tekens. Neem alleen de bladen die nodig zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” has something in row {row} beyond column {count}. Remove what stands there.</source>
            <translation>Bestand “{file}” heeft in rij {row} iets voorbij kolom {count}. Verwijder wat daar staat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}”, sheet “{sheet}”, cell {cell} holds more than {count} characters, which no cell does in Excel. Shorten it, or put the text in a CSV or JSON file.</source>
            <translation>Bestand “{file}”, blad “{sheet}”: cel {cell} bevat meer dan {count} tekens, wat in Excel geen cel doet. Kort ze in, of zet de tekst in een CSV- of JSON-bestand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” ({role}) has no coordinate reference system, while others have one. Set it in the layer's properties, or with “Assign projection”, and run again.</source>
            <translation>Laag “{layer}” ({role}) heeft geen coördinatenreferentiesysteem, terwijl andere er wel een hebben. Stel het in bij de laageigenschappen, of met “Projectie toekennen”, en voer opnieuw uit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Areas are measured in {crs}.</source>
            <translation>Oppervlakten worden gemeten in {crs}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>The coordinates of “{layer}” ({crs}) do not measure areas, so all layers are brought to {used}.</source>
            <translation>Met de coördinaten van “{layer}” ({crs}) zijn geen oppervlakten te meten, daarom worden alle lagen naar {used} gebracht.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” is transformed from {source} to {used}.</source>
            <translation>Laag “{layer}” wordt getransformeerd van {source} naar {used}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system, and the coordinates of “{layer}” look like degrees, which do not measure areas. Set the CRS in the layers' properties, or with “Assign projection”.</source>
            <translation>Geen enkele laag heeft een coördinatenreferentiesysteem, en de coördinaten van “{layer}” lijken op graden, waarmee geen oppervlakten te meten zijn. Stel het CRS in bij de laageigenschappen, of met “Projectie toekennen”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system: coordinates are taken as metres on a plane. Set the CRS in the layers' properties if that is not right.</source>
            <translation>Geen enkele laag heeft een coördinatenreferentiesysteem: coördinaten worden opgevat als meters in een vlak. Stel het CRS in bij de laageigenschappen als dat niet klopt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check that the layer's CRS is the one that its coordinates were made in.</source>
            <translation>Laag “{layer}” kan niet van {source} naar {destination} worden gebracht: sommige coördinaten hebben daar geen plaats. Controleer of het CRS van de laag dat is waarin haar coördinaten zijn gemaakt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}” cannot be read: {error}.</source>
            <translation>Bestand “{file}” kan niet worden gelezen: {error}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}”, line {line}: {error}. Correct the file, or export it again.</source>
            <translation>Bestand “{file}”, regel {line}: {error}. Verbeter het bestand, of voer het opnieuw uit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}”: the row that starts in line {line} has a cell of more than {count} characters. Most often a quotation mark is not closed there. Texts of an explanation have {limit} at most.</source>
            <translation>Bestand “{file}”: de rij die op regel {line} begint heeft een cel van meer dan {count} tekens. Meestal is daar een aanhalingsteken niet gesloten. Teksten van een motivering hebben er hoogstens {limit}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}” is larger than {size} MB. Take only the rows that are needed.</source>
            <translation>Bestand “{file}” is groter dan {size} MB. Neem alleen de rijen die nodig zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/grouping.py" />
            <source>Layer “{layer}” ({role}): no feature has a value in field “{field}”. Choose the field that holds the ids, or fill it in.</source>
            <translation>Laag “{layer}” ({role}): geen enkel object heeft een waarde in veld “{field}”. Kies het veld met de id's, of vul het in.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>partnerships</source>
            <translation>samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): no feature has a geometry with an area. Choose another layer.</source>
            <translation>Laag “{layer}” ({role}): geen enkel object heeft een geometrie met een oppervlakte. Kies een andere laag.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>municipalities</source>
            <translation>gemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is no number of 0 or more. Correct it, or choose another field for the weight.</source>
            <translation>Laag “{layer}” ({role}): veld “{field}” bevat “{value}” in object {feature}, dat is geen getal van 0 of meer. Verbeter het, of kies een ander veld voor het gewicht.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>feature {feature}</source>
            <translation>object {feature}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>landscape features</source>
            <translation>landschapselementen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is neither yes nor no. Use true or false, 1 or 0, yes or no.</source>
            <translation>Laag “{layer}” ({role}): veld “{field}” bevat “{value}” in object {feature}, dat is geen ja of nee. Gebruik true of false, 1 of 0, yes of no.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/notes.py" />
            <source>{named} and {count} more</source>
            <translation>{named} en nog {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/ods_writing.py" />
            <source>Table “{table}” has {count} rows, more than a sheet can hold. Export to CSV, JSON or GPKG.</source>
            <translation>Tabel “{table}” heeft {count} rijen, meer dan een blad kan bevatten. Voer uit naar CSV, JSON of GPKG.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} would unpack to {size} MB, {ratio} times its size. No workbook does so: do not trust it; nothing was read.</source>
            <translation>Bestand “{file}”: {part} zou uitgepakt {size} MB zijn, {ratio} maal zijn grootte. Geen werkmap doet dat: vertrouw het niet; er is niets gelezen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} is packed in a way that no workbook is. Save it again as XLSX or ODS.</source>
            <translation>Bestand “{file}”: {part} is ingepakt op een manier die geen werkmap kent. Bewaar het opnieuw als XLSX of ODS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} holds more than {size} MB. Save it again, or take another copy.</source>
            <translation>Bestand “{file}”: {part} bevat meer dan {size} MB. Bewaar het opnieuw, of neem een andere kopie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” would unpack to {size} MB in {count} parts, which is more than a workbook may hold. Take only the sheets that are needed.</source>
            <translation>Bestand “{file}” wordt uitgepakt {size} MB in {count} delen, meer dan een werkmap mag bevatten. Neem alleen de bladen die nodig zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} has a tag of more than {size} MB. Do not trust it; nothing was read.</source>
            <translation>Bestand “{file}”: {part} heeft een tag van meer dan {size} MB. Vertrouw het niet; er is niets gelezen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” is damaged: {part} cannot be read ({error}). Save it again, or take another copy.</source>
            <translation>Bestand “{file}” is beschadigd: {part} kan niet worden gelezen ({error}). Bewaar het opnieuw, of neem een andere kopie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” declares XML entities, which no workbook does. Do not trust it; nothing was read.</source>
            <translation>Bestand “{file}” declareert XML-entiteiten, wat geen enkele werkmap doet. Vertrouw het niet; er is niets gelezen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” has a password or is of a version before 2007. Save it without, as XLSX or ODS.</source>
            <translation>Bestand “{file}” heeft een wachtwoord of is van een versie van voor 2007. Bewaar het zonder, als XLSX of ODS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” is not a workbook, or is damaged. Give an XLSX or ODS file.</source>
            <translation>Bestand “{file}” is geen werkmap, of is beschadigd. Geef een XLSX- of ODS-bestand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” cannot be written: {error}. Close it in other programs, or choose another place.</source>
            <translation>Bestand “{file}” kan niet worden geschreven: {error}. Sluit het in andere programma's, of kies een andere plaats.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>points</source>
            <translation>punten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>lines</source>
            <translation>lijnen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>no geometry</source>
            <translation>geen geometrie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) holds {kind}, but polygons are needed. Choose a polygon layer.</source>
            <translation>Laag “{layer}” ({role}) bevat {kind}, maar er zijn polygonen nodig. Kies een polygonenlaag.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no field “{field}”. Choose one of its fields: {fields}.</source>
            <translation>Laag “{layer}” ({role}) heeft geen veld “{field}”. Kies een van haar velden: {fields}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>no value in field “{field}”</source>
            <translation>geen waarde in veld “{field}”</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}. Every region needs an id: fill it in, or leave these features out with a filter.</source>
            <translation>Laag “{layer}” ({role}): veld “{field}” heeft geen waarde in objecten {features}. Elke regio heeft een id nodig: vul het in, of laat deze objecten weg met een filter.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” is not unique: {features}, with the number of the feature in brackets. Choose the field that holds the ids, or dissolve the layer on it with “Dissolve”.</source>
            <translation>Laag “{layer}” ({role}): veld “{field}” is niet uniek: {features}, met het nummer van het object tussen haakjes. Kies het veld met de id's, of voeg de laag erop samen met “Samenvoegen”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}; they are left out. Fill it in if they are to be used.</source>
            <translation>Laag “{layer}” ({role}): veld “{field}” heeft geen waarde in objecten {features}; die worden weggelaten. Vul het in als ze mee moeten doen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): {features} features with the same value in field “{field}” are dissolved into {count} {things}; several features: {keys}.</source>
            <translation>Laag “{layer}” ({role}): {features} objecten met dezelfde waarde in veld “{field}” zijn samengevoegd tot {count} {things}; meerdere objecten: {keys}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: field “{field}” differs within one id, the first value is used: {keys}.</source>
            <translation>Laag “{layer}”: veld “{field}” verschilt binnen één id, de eerste waarde wordt gebruikt: {keys}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area, so no assessment, for {features}, with the number of the feature in brackets. Draw these territories, or remove them from the layer.</source>
            <translation>Laag “{layer}” ({role}): er is geen geometrie met een oppervlakte, en dus geen beoordeling, voor {features}, met het nummer van het object tussen haakjes. Teken deze werkingsgebieden, of verwijder ze uit de laag.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area for {features}, which is left out. Draw it if it is to be used.</source>
            <translation>Laag “{layer}” ({role}): er is geen geometrie met een oppervlakte voor {features}; dat wordt weggelaten. Teken het als het mee moet doen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: geometries made invalid by the change of coordinates, and repaired: {count}.</source>
            <translation>Laag “{layer}”: geometrieën die door de coördinatenwisseling ongeldig werden en zijn hersteld: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring is not closed or has too few points</source>
            <translation>een ring is niet gesloten of heeft te weinig punten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring crosses itself, or another one</source>
            <translation>een ring kruist zichzelf of een andere</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring touches itself</source>
            <translation>een ring raakt zichzelf</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies outside its shell</source>
            <translation>een gat ligt buiten zijn omtrek</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies inside another hole</source>
            <translation>een gat ligt in een ander gat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a part lies inside another part</source>
            <translation>een deel ligt in een ander deel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring occurs twice</source>
            <translation>een ring komt tweemaal voor</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>holes cut the inside in two</source>
            <translation>gaten delen het inwendige in tweeën</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring has too few points</source>
            <translation>een ring heeft te weinig punten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a coordinate is not a number</source>
            <translation>een coördinaat is geen getal</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>Layer “{layer}” ({role}): geometries that were not valid and have been repaired for this run: {count}. Repair the layer itself with “Fix geometries” (method: structure).</source>
            <translation>Laag “{layer}” ({role}): ongeldige geometrieën die voor deze uitvoering zijn hersteld: {count}. Herstel de laag zelf met “Geometrieën repareren” (methode: structuur).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  … and {count} more; “Check validity” lists them all.</source>
            <translation>  … en nog {count}; “Geldigheid controleren” geeft ze allemaal.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}, at {x:.2f}, {y:.2f}</source>
            <translation>  {layer}, object {feature} ({label}): {reason}, op {x:.2f}, {y:.2f}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}</source>
            <translation>  {layer}, object {feature} ({label}): {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>{fault}; no area is left</source>
            <translation>{fault}; er blijft geen oppervlakte over</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Long texts</source>
            <translation>Lange teksten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Number of the long text</source>
            <translation>Nummer van de lange tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Text of the part</source>
            <translation>Tekst van het deel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>goes on in the sheet “{sheet}”, text</source>
            <translation>gaat verder in het blad “{sheet}”, tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Sheet “{sheet}”, row {row}: a long text goes on in the sheet “{long}”, where the rest of it ({number}) is missing. Take the file as it was exported, with all its sheets.</source>
            <translation>Blad “{sheet}”, rij {row}: een lange tekst gaat verder in het blad “{long}”, waar het vervolg ({number}) ontbreekt. Neem het bestand zoals het is uitgevoerd, met al zijn bladen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/tables.py" />
            <source>Table “{layer}” ({role}) has no rows. Choose another table, or check its filter and selection.</source>
            <translation>Tabel “{layer}” ({role}) heeft geen rijen. Kies een andere tabel, of controleer filter en selectie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>File “{file}” is of a kind that cannot be read here. Give XLSX, ODS, CSV, JSON or GPKG.</source>
            <translation>Bestand “{file}” is van een soort die hier niet kan worden gelezen. Geef XLSX, ODS, CSV, JSON of GPKG.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>Table “{table}”, column “{column}”: characters that a spreadsheet cannot hold are replaced by “�”; cells: {count}. Correct these texts, or export to JSON or GPKG, which hold them.</source>
            <translation>Tabel “{table}”, kolom “{column}”: tekens die een rekenblad niet kan bevatten zijn vervangen door “�”; cellen: {count}. Verbeter deze teksten, of voer uit naar JSON of GPKG, die ze wel bevatten.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>Folder “{folder}” cannot be read: {error}.</source>
            <translation>Map “{folder}” kan niet worden gelezen: {error}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>File “{file}” is not UTF-8; it is read as Windows-1252. Look whether letters with accents are right.</source>
            <translation>Bestand “{file}” is geen UTF-8; het is gelezen als Windows-1252. Kijk na of letters met accenten juist zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be used: {detail}.</source>
            <translation>Het register {file} kan niet gebruikt worden: {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The step “{action}” cannot be taken for partnership {id}, which is “{state}”:</source>
            <translation>De stap “{action}” kan niet gezet worden voor samenwerkingsverband {id}, dat “{state}” is:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons have few words: {count} (fewer than {limit}).</source>
            <translation>De redenen tellen weinig woorden: {count} (minder dan {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons are for {percent} % the words of those of partnership {id}.</source>
            <translation>De redenen zijn voor {percent} % de woorden van die van samenwerkingsverband {id}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons name neither the partnership nor one of its regions.</source>
            <translation>De redenen noemen noch het samenwerkingsverband, noch een van zijn regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The only reason is that it grew so in the past.</source>
            <translation>De enige reden is dat het zo gegroeid is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The date {date} is after the deadline {deadline}.</source>
            <translation>De datum {date} valt na de deadline {deadline}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Keep a copy of the file, and go back to a backup; do not write to it before.</source>
            <translation>Hou een kopie van het bestand, en ga terug naar een back-up; schrijf er eerst niet naar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Close other programs that use the register, or wait, and check again.</source>
            <translation>Sluit andere programma's die het register gebruiken, of wacht, en controleer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Bring it up to date, as the problem says, and check again.</source>
            <translation>Werk het bij, zoals het probleem zegt, en controleer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Use the RegioAlign that fits, as the problem says, and check again.</source>
            <translation>Gebruik de RegioAlign die past, zoals het probleem zegt, en controleer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Check your rights and the drive, and check again.</source>
            <translation>Kijk uw rechten en de schijf na, en controleer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Error</source>
            <translation>Fout</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Warning</source>
            <translation>Waarschuwing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>For information</source>
            <translation>Ter informatie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Missing: {field}.</source>
            <translation>Ontbreekt: {field}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A definitive exception needs the day on which it is looked at again, or the event that reopens it.</source>
            <translation>Een definitieve uitzondering vraagt de dag waarop ze herzien wordt, of de gebeurtenis die ze heropent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {length} characters are too many, {limit} fit. Attach a document instead.</source>
            <translation>{field}: {length} tekens zijn te veel, er passen er {limit}. Voeg liever een document toe.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: the control character {character} at position {position} cannot be stored. Take it out.</source>
            <translation>{field}: het stuurteken {character} op plaats {position} kan niet bewaard worden. Haal het weg.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: half a character, {character}, at position {position} cannot be stored. Type it again.</source>
            <translation>{field}: een half teken, {character}, op plaats {position} kan niet bewaard worden. Typ het opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: write temporary or definitive.</source>
            <translation>{field}: schrijf temporary (tijdelijk) of definitive (definitief).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The rule set {rule_set} offers no exception that is: {duration}.</source>
            <translation>De regelset {rule_set} kent geen uitzondering van deze duur: {duration}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The rule set {rule_set} does not offer the ground “{category}”. Give one of: {offered}.</source>
            <translation>De regelset {rule_set} kent de grond “{category}” niet. Geef een van deze: {offered}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The ground “{category}” is for temporary exceptions only: make it temporary, with a date.</source>
            <translation>De grond “{category}” is enkel voor tijdelijke uitzonderingen: maak ze tijdelijk, met een datum.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} is after the deadline, {deadline}.</source>
            <translation>{field}: {date} valt na de deadline, {deadline}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} is still to come; today is {today}.</source>
            <translation>{field}: {date} moet nog komen; vandaag is het {today}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} has passed; today is {today}.</source>
            <translation>{field}: {date} is voorbij; vandaag is het {today}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The step “{action}” does not exist from the state “{state}”.</source>
            <translation>De stap “{action}” bestaat niet vanuit de toestand “{state}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory conforms: there is nothing to explain.</source>
            <translation>Het werkingsgebied voldoet: er valt niets te motiveren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory is not in the latest run. Update the register with it first.</source>
            <translation>Het werkingsgebied staat niet in de laatste run. Werk het register er eerst mee bij.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The ground “{category}” is no exemption by law. Accept or reject instead.</source>
            <translation>De grond “{category}” is geen vrijstelling bij wet. Aanvaard of wijs af.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A second person must do this: {person} wrote or submitted it.</source>
            <translation>Een tweede persoon moet dit doen: {person} schreef het of diende het in.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Only {person} may do this.</source>
            <translation>Enkel {person} mag dit doen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: this name stands for the software. Give that of a person.</source>
            <translation>{field}: deze naam staat voor de software. Geef die van een persoon.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register has structure {version}, newer than this RegioAlign knows ({known}).</source>
            <translation>Het register heeft structuur {version}, nieuwer dan deze RegioAlign kent ({known}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file is damaged: {detail}.</source>
            <translation>Het bestand is beschadigd: {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register has no run that counts yet, so explanations cannot be judged.</source>
            <translation>Het register heeft nog geen run die geldt, zodat motiveringen niet beoordeeld kunnen worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A rule set that was used is not what it was, or cannot be read: {detail}.</source>
            <translation>Een gebruikte regelset is niet wat ze was, of kan niet gelezen worden: {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history does not start at its beginning: its first event is from “{after}”.</source>
            <translation>De geschiedenis begint niet bij haar begin: de eerste gebeurtenis komt van “{after}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history has a gap: an event ends at “{before}”, the next is from “{after}”.</source>
            <translation>De geschiedenis heeft een gat: een gebeurtenis eindigt op “{before}”, de volgende komt van “{after}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history ends at “{before}”, but the explanation is “{after}”.</source>
            <translation>De geschiedenis eindigt op “{before}”, maar de motivering is “{after}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation has no history.</source>
            <translation>De motivering heeft geen geschiedenis.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is a history, but the explanation is gone.</source>
            <translation>Er is een geschiedenis, maar de motivering is weg.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation cannot be read: {detail}.</source>
            <translation>De motivering kan niet gelezen worden: {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory does not conform, but no explanation was opened.</source>
            <translation>Het werkingsgebied voldoet niet, maar er werd geen motivering geopend.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation has no finding on the reference set that counts.</source>
            <translation>De motivering heeft geen bevinding op de referentieset die geldt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The partnership has neither a finding nor an explanation.</source>
            <translation>Het samenwerkingsverband heeft noch een bevinding, noch een motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A piece belongs to a finding that no longer holds.</source>
            <translation>Een stuk hoort bij een bevinding die niet meer geldt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A place in the order or a repair belongs to a finding that no longer holds.</source>
            <translation>Een plaats in de volgorde of een herstelling hoort bij een bevinding die niet meer geldt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A place in the order or a repair does not fit its finding or is unreadable.</source>
            <translation>Een plaats in de volgorde of een herstelling past niet bij haar bevinding of is onleesbaar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory was assessed, but has no geometry to show.</source>
            <translation>Het werkingsgebied werd getoetst, maar heeft geen geometrie om te tonen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The geometry of the territory is not the one that was stored.</source>
            <translation>De geometrie van het werkingsgebied is niet die welke bewaard werd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The regions of “{reference_set}” are not those that its findings and overlaps name; not among them: {ids} (in all {count}).</source>
            <translation>De regio's van “{reference_set}” zijn niet die welke de bevindingen en overlappingen noemen; hierbij zitten niet: {ids} (in totaal {count}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The content of the attachment {file} is gone.</source>
            <translation>De inhoud van de bijlage {file} is weg.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The content of the attachment {file} is not what was attached.</source>
            <translation>De inhoud van de bijlage {file} is niet wat toegevoegd werd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Content is kept that belongs to no attachment.</source>
            <translation>Er wordt inhoud bewaard die bij geen bijlage hoort.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The date by which it was to comply has passed: {date}. The state is still “{state}”.</source>
            <translation>De datum waarop het zich zou aanpassen, is voorbij: {date}. De toestand is nog “{state}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>It was to be looked at again by {date}. The state is “{state}”.</source>
            <translation>Dit zou herzien worden tegen {date}. De toestand is “{state}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The deadline {date} has passed, and nothing was decided: “{state}”.</source>
            <translation>De deadline {date} is voorbij en er is niets beslist: “{state}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation is “{state}”, but a mandatory part is missing (level “{level}”).</source>
            <translation>De motivering is “{state}”, maar een verplicht deel ontbreekt (niveau “{level}”).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Go back to a backup, or ask for help with this file; do not write to it before.</source>
            <translation>Ga terug naar een back-up, of vraag hulp met dit bestand; schrijf er voordien niet naar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register with the assessment again, with all its outputs.</source>
            <translation>Werk het register opnieuw bij met de toetsing, met al haar uitvoer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Look at the history of the partnership, and put it right with “Change explanation”.</source>
            <translation>Bekijk de geschiedenis van het samenwerkingsverband, en zet het recht met “Motivering wijzigen”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Install the newer RegioAlign; until then the register can only be read.</source>
            <translation>Installeer de nieuwere RegioAlign; tot dan kan het register enkel gelezen worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Take an assessment into it with “Update register”.</source>
            <translation>Neem er een toetsing in op met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register again, with RULE_SET the file that the assessment used.</source>
            <translation>Werk het register opnieuw bij, met als RULE_SET het bestand dat de toetsing gebruikte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>If the partnership is to be tested, assess it and update the register; else the explanation is withdrawn after two runs without it.</source>
            <translation>Moet het samenwerkingsverband getoetst worden, toets het dan en werk het register bij; anders wordt de motivering ingetrokken na twee runs zonder.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Nothing needs to be done; it does no harm.</source>
            <translation>Er hoeft niets te gebeuren; het doet geen kwaad.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Run “Update register” with the same assessment and with PRIORITIES and REPAIRS; if it stays, go back to a backup.</source>
            <translation>Voer “Register bijwerken” uit met dezelfde toetsing en met PRIORITIES en REPAIRS; blijft het, ga dan terug naar een back-up.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register again, with REGIONS the regions that the territories were assessed with.</source>
            <translation>Werk het register opnieuw bij, met als REGIONS de regio's waaraan de werkingsgebieden getoetst werden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Attach the file again, from the archive of the partnership.</source>
            <translation>Voeg het bestand opnieuw toe, uit het archief van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Run “Check register” with APPLY_DATES, or “Update register”: it then expires.</source>
            <translation>Voer “Register controleren” uit met APPLY_DATES, of “Register bijwerken”: dan verloopt het.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Look at it, and reopen it with ACTION reopen of “Change explanation” if needed.</source>
            <translation>Bekijk het, en heropen het zo nodig met ACTION reopen van “Motivering wijzigen”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Ask the partnership for its explanation, or for a date by which it complies.</source>
            <translation>Vraag het samenwerkingsverband zijn motivering, of een datum waarop het zich aanpast.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Return it, or reopen it, and have the missing parts written.</source>
            <translation>Stuur ze terug, of heropen ze, en laat de ontbrekende delen schrijven.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Read both: reasons must be specific to the case.</source>
            <translation>Lees beide: redenen moeten eigen zijn aan het geval.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is no folder for the register {file}. Make the folder, or give another file.</source>
            <translation>Er is geen map voor het register {file}. Maak de map, of geef een ander bestand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is no register {file}. Check the name, or make a register with “Update register”.</source>
            <translation>Er is geen register {file}. Kijk de naam na, of maak een register met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {file} is there already and is not overwritten. Give another name, or move that file.</source>
            <translation>Het bestand {file} bestaat al en wordt niet overschreven. Geef een andere naam, of verplaats dat bestand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is not made: journals of an earlier file of that name lie beside it ({names}), and would get into the new one. Move or delete them, or give another name.</source>
            <translation>Het register {file} wordt niet gemaakt: journalen van een eerder bestand met die naam liggen ernaast ({names}), en zouden in het nieuwe terechtkomen. Verplaats of verwijder ze, of geef een andere naam.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is up to date already (structure {version}): nothing needs to be done.</source>
            <translation>Het register {file} is al bijgewerkt (structuur {version}): er hoeft niets te gebeuren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {file} is no register, and is left as it is: {detail}. Give the file of a register, or a new name.</source>
            <translation>Het bestand {file} is geen register en blijft zoals het is: {detail}. Geef het bestand van een register, of een nieuwe naam.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is damaged: {detail}. Do not write to it any more: keep a copy of it, and go back to a backup.</source>
            <translation>Het register {file} is beschadigd: {detail}. Schrijf er niet meer naar: hou er een kopie van, en ga terug naar een back-up.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}): it can be read and not changed. Install the newer version.</source>
            <translation>Het register {file} werd gemaakt door een nieuwere RegioAlign (structuur {version}; deze kent {known}): het kan gelezen en niet gewijzigd worden. Installeer de nieuwere versie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}), and cannot be read. Install the newer version.</source>
            <translation>Het register {file} werd gemaakt door een nieuwere RegioAlign (structuur {version}; deze kent {known}), en kan niet gelezen worden. Installeer de nieuwere versie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by an older RegioAlign (structure {version}; this one has {known}). It can be brought up to date, after a backup beside it: open it in the review dock and press “Update the register”, or run “Update register”, or “Check register” with APPLY_DATES.</source>
            <translation>Het register {file} werd gemaakt door een oudere RegioAlign (structuur {version}; deze heeft {known}). Het kan bijgewerkt worden, na een back-up ernaast: open het in het beoordelingspaneel en druk op “Het register bijwerken”, of voer “Register bijwerken” uit, of “Register controleren” met APPLY_DATES.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The folder of the register {file} is read-only, and a change needs to write beside the file. Ask for the right to write there, or copy the register to another folder.</source>
            <translation>De map van het register {file} is alleen-lezen, en een wijziging moet naast het bestand schrijven. Vraag daar schrijfrecht, of kopieer het register naar een andere map.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is read-only. Ask for the right to change it, or work on a copy.</source>
            <translation>Het register {file} is alleen-lezen. Vraag het recht om het te wijzigen, of werk op een kopie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be opened: {detail}. Check your rights, and whether the drive is there.</source>
            <translation>Het register {file} kan niet geopend worden: {detail}. Kijk uw rechten na, en of de schijf er is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Another program keeps the register {file} locked, for longer than {seconds} s. Save or drop the edits of its layers in QGIS, close other programs that use it, and try again. Nothing was changed.</source>
            <translation>Een ander programma houdt het register {file} op slot, langer dan {seconds} s. Bewaar of verwerp de bewerkingen van zijn lagen in QGIS, sluit andere programma's die het gebruiken, en probeer opnieuw. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{user} on {host} ({program}) has been writing to the register {file} since {since}, for longer than {seconds} s. Try again later. Nothing was changed.</source>
            <translation>{user} op {host} ({program}) schrijft naar het register {file} sinds {since}, langer dan {seconds} s. Probeer later opnieuw. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The disk of the register {file} is full: the register is as it was. Make room and try again.</source>
            <translation>De schijf van het register {file} is vol: het register is zoals het was. Maak plaats en probeer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was deleted, moved or replaced while it was being written, so this change is not in it. Look which file is the right one, and try again.</source>
            <translation>Het register {file} werd verwijderd, verplaatst of vervangen terwijl er geschreven werd, zodat deze wijziging er niet in staat. Kijk welk bestand het juiste is, en probeer opnieuw.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Another program changed the structure of the register {file} ({names}). RegioAlign does not use it, as that could run what others put there, or lose what protects the history. {remedy}</source>
            <translation>Een ander programma wijzigde de structuur van het register {file} ({names}). RegioAlign gebruikt het niet, want dat zou kunnen uitvoeren wat anderen er plaatsten, of verliezen wat de geschiedenis beschermt. {remedy}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>added: {names}</source>
            <translation>toegevoegd: {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>changed: {names}</source>
            <translation>gewijzigd: {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>missing: {names}</source>
            <translation>ontbreekt: {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>If it is a copy that another program made, copy the file itself instead, or make the copy with “Export register” and format GPKG; else go back to a backup.</source>
            <translation>Is het een kopie die een ander programma maakte, kopieer dan het bestand zelf, of maak de kopie met “Register exporteren” en formaat GPKG; ga anders terug naar een back-up.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Remove or rename what was added, or go back to a backup.</source>
            <translation>Verwijder of hernoem wat toegevoegd werd, of ga terug naar een back-up.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} does not take the change: {detail}. It is as it was; check it with “Check register”.</source>
            <translation>Het register {file} neemt de wijziging niet aan: {detail}. Het is zoals het was; controleer het met “Register controleren”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be used: SQLite says “{detail}”. It is as it was; try again, or check it.</source>
            <translation>Het register {file} kan niet gebruikt worden: SQLite zegt “{detail}”. Het is zoals het was; probeer opnieuw, of controleer het.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} could not be brought up to date and is as it was: {detail}. A backup stands in {backup}. Go on with the older RegioAlign, and report this.</source>
            <translation>Het register {file} kon niet bijgewerkt worden en is zoals het was: {detail}. Een back-up staat in {backup}. Ga voort met de oudere RegioAlign, en meld dit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no partnership “{id}”. Check the id, with its leading zeros; new partnerships come in with “Update register”.</source>
            <translation>Het register {file} heeft geen samenwerkingsverband “{id}”. Kijk de id na, met voorloopnullen; nieuwe samenwerkingsverbanden komen erin met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Partnership {id} has nothing to explain in the register {file}: it was never found not to conform.</source>
            <translation>Samenwerkingsverband {id} heeft niets te motiveren in het register {file}: er werd nooit bevonden dat het niet voldoet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no run that counts yet. Take an assessment into it with “Update register”.</source>
            <translation>Het register {file} heeft nog geen run die geldt. Neem er een toetsing in op met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: its rule set cannot be read back ({detail}).</source>
            <translation>De toetsing wordt niet opgenomen in {file}: de regelset kan niet teruggelezen worden ({detail}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: partnership id “{id}” is empty or stands twice.</source>
            <translation>De toetsing wordt niet opgenomen in {file}: samenwerkingsverband-id “{id}” is leeg of staat er tweemaal.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: it has no finding of “{id}”, of which it tells more.</source>
            <translation>De toetsing wordt niet opgenomen in {file}: ze heeft geen bevinding over “{id}”, waarover ze meer vertelt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is now version {version}, in {file}. Look at it, and decide again on version {version}.</source>
            <translation>{author} wijzigde de motivering van samenwerkingsverband {id} op {at}, na de versie die u gezien had; het is nu versie {version}, in {file}. Bekijk ze, en beslis opnieuw op versie {version}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is now version {version}, in {file}. Your text is not lost: it is kept among the versions. Look at both, and write again on version {version}.</source>
            <translation>{author} wijzigde de motivering van samenwerkingsverband {id} op {at}, na de versie die u gezien had; het is nu versie {version}, in {file}. Uw tekst is niet verloren: hij wordt bij de versies bewaard. Bekijk beide, en schrijf opnieuw op versie {version}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {name} has {size} bytes, more than the {limit} that may be attached to {file}. Attach a link, or raise the limit.</source>
            <translation>Het bestand {name} telt {size} bytes, meer dan de {limit} die bij {file} gevoegd mogen worden. Voeg een koppeling toe, of verhoog de grens.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>“{name}” is not attached to {file}: a link starts with https://, http:// or file://.</source>
            <translation>“{name}” wordt niet bij {file} gevoegd: een koppeling begint met https://, http:// of file://.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is not attached to itself. Attach an export of it, or another file.</source>
            <translation>Het register {file} wordt niet bij zichzelf gevoegd. Voeg een uitvoer ervan toe, of een ander bestand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {name} is not attached to {file}: it cannot be read. Check the name and your rights.</source>
            <translation>Het bestand {name} wordt niet bij {file} gevoegd: het kan niet gelezen worden. Kijk de naam en uw rechten na.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no file {number} to give back: it is a link, was removed, or never was there.</source>
            <translation>Het register {file} heeft geen bestand {number} om terug te geven: het is een koppeling, werd verwijderd, of was er nooit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The attachment {name} in {file} is not the file that was attached. Take it from a backup.</source>
            <translation>De bijlage {name} in {file} is niet het bestand dat toegevoegd werd. Neem het uit een back-up.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/plugin.py" />
            <source>Review findings and explanations</source>
            <translation>Bevindingen en motiveringen beoordelen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>new or planned</source>
            <translation>nieuw of gepland</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>end of the term</source>
            <translation>einde van de termijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>renewals together</source>
            <translation>hernieuwingen samen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>own assets</source>
            <translation>eigen patrimonium</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>private partners</source>
            <translation>private partners</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>transition cost</source>
            <translation>overgangskost</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>operational impact</source>
            <translation>operationele impact</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>smallest repair</source>
            <translation>kleinste herstelling</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>End of the term</source>
            <translation>Einde van de termijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{finding} ({points} of {weight})</source>
            <translation>{finding} ({points} van {weight})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>For: {findings}.</source>
            <translation>Voor: {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Against: {findings}.</source>
            <translation>Tegen: {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Unknown: {findings}.</source>
            <translation>Onbekend: {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>First a feasibility study: the transition is known to cost much.</source>
            <translation>Eerst een haalbaarheidsstudie: de overgang kost naar verluidt veel.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Nothing is known that tells when to align it.</source>
            <translation>Er is niets bekend dat zegt wanneer het af te stemmen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{label} (that of {date} has passed)</source>
            <translation>{label} (dat van {date} is voorbij)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{title}: {fact}</source>
            <translation>{title}: {fact}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>new, or still to be founded</source>
            <translation>nieuw, of nog op te richten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>exists already</source>
            <translation>bestaat al</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its term has no end</source>
            <translation>de termijn heeft geen einde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its term ends on {date}</source>
            <translation>de termijn eindigt op {date}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{count} terms end close together in its region</source>
            <translation>{count} termijnen eindigen kort na elkaar in de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no other term ends close to it in its region</source>
            <translation>geen andere termijn eindigt kort daarbij in de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no own assets</source>
            <translation>geen eigen patrimonium</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>own assets of {amount}</source>
            <translation>eigen patrimonium van {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>governments only</source>
            <translation>enkel besturen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>private partners: {amount}</source>
            <translation>private partners: {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no large transition cost</source>
            <translation>geen grote overgangskost</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>a large transition cost</source>
            <translation>een grote overgangskost</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>a transition cost of {amount}</source>
            <translation>een overgangskost van {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was considered</source>
            <translation>de operationele impact is bekeken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was not considered</source>
            <translation>de operationele impact is niet bekeken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was considered in part</source>
            <translation>de operationele impact is deels bekeken</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>one municipality off</source>
            <translation>scheelt één gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its smallest repair changes {count} municipalities</source>
            <translation>de kleinste herstelling wijzigt {count} gemeenten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} wrote the explanation.</source>
            <translation>{who} schreef de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} submitted the explanation.</source>
            <translation>{who} diende de motivering in.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} returned the explanation to its author.</source>
            <translation>{who} stuurde de motivering terug naar de auteur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} accepted the explanation.</source>
            <translation>{who} aanvaardde de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} rejected the explanation.</source>
            <translation>{who} verwierp de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} planned that the partnership will comply.</source>
            <translation>{who} plande dat het samenwerkingsverband zich aanpast.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} granted an exemption.</source>
            <translation>{who} verleende een vrijstelling.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} withdrew the explanation.</source>
            <translation>{who} trok de motivering in.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} reopened the explanation.</source>
            <translation>{who} heropende de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} asked for an explanation: the territory does not conform.</source>
            <translation>{who} vroeg een motivering: het werkingsgebied past niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the territory conforms now.</source>
            <translation>{who} stelde vast dat het werkingsgebied nu past.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the ground changed: the explanation no longer answers the finding.</source>
            <translation>{who} stelde vast dat de toestand veranderde: de motivering antwoordt niet meer op de bevinding.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the end date has passed.</source>
            <translation>{who} stelde vast dat de einddatum voorbij is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} imported the explanation.</source>
            <translation>{who} importeerde de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} took the last change back.</source>
            <translation>{who} draaide de laatste wijziging terug.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>To the content</source>
            <translation>Naar de inhoud</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>There is nothing to list.</source>
            <translation>Er valt niets op te sommen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The register holds no partnership for this choice.</source>
            <translation>Het register bevat geen samenwerkingsverband voor deze keuze.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>conform</source>
            <translation>voldoen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} of {total} that are judged</source>
            <translation>{count} van {total} beoordeelde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>do not conform</source>
            <translation>voldoen niet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>they align, or explain why not</source>
            <translation>pas toe of leg uit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>explanations to write</source>
            <translation>motiveringen te schrijven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} drafts, {waiting} waiting for a decision</source>
            <translation>{count} in ontwerp, {waiting} wachten op een beslissing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>dates that have passed</source>
            <translation>data die voorbij zijn</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} more within a year</source>
            <translation>nog {count} binnen het jaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} of them not judged</source>
            <translation>{count} daarvan niet beoordeeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All territories that can be judged conform: there is nothing to align or to explain.</source>
            <translation>Alle werkingsgebieden die te beoordelen zijn, voldoen: er valt niets af te stemmen of uit te leggen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of {total} territories that can be judged, {count} do not conform to the reference regions.</source>
            <translation>Van {total} werkingsgebieden die te beoordelen zijn, passen er {count} niet in de referentieregio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of {total} explanations that were asked for, {count} are decided or no longer needed.</source>
            <translation>Van {total} gevraagde motiveringen zijn er {count} beslist of niet meer nodig.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The share that conforms is {share}, as it was in the first run.</source>
            <translation>Het aandeel dat voldoet, is {share}, zoals in de eerste run.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The share that conforms went from {before} in the first run to {after} in the last.</source>
            <translation>Het aandeel dat voldoet, ging van {before} in de eerste run naar {after} in de laatste.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Territories that are not drawn, as so many cannot be told apart: {count}.</source>
            <translation>Werkingsgebieden die niet getekend zijn, omdat er te veel zijn om te onderscheiden: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sectors without a map of their own: {sectors}. Their partnerships are in the tables.</source>
            <translation>Sectoren zonder eigen kaart: {sectors}. Hun samenwerkingsverbanden staan in de tabellen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>without a sector</source>
            <translation>zonder sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Map</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by class</source>
            <translation>Samenwerkingsverbanden per klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>How the territories fit</source>
            <translation>Hoe de werkingsgebieden passen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>There is nothing to explain.</source>
            <translation>Er valt niets te motiveren.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Where the explanations stand</source>
            <translation>Waar de motiveringen staan</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Explanations by state</source>
            <translation>Motiveringen per toestand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>States</source>
            <translation>Toestanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Share of territories that conform, run by run</source>
            <translation>Aandeel werkingsgebieden dat voldoet, run per run</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Conform</source>
            <translation>Voldoen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Do not conform</source>
            <translation>Voldoen niet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Share that conforms</source>
            <translation>Aandeel dat voldoet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The reference set changed in between: some of the difference comes from that alone.</source>
            <translation>De referentieset veranderde intussen: een deel van het verschil komt alleen daarvan.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Over the runs</source>
            <translation>Over de runs heen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{day} (run {number})</source>
            <translation>{day} (run {number})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>To write</source>
            <translation>Te schrijven</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>In the bars: plain is what conforms, hatched what does not, grey what is not judged.</source>
            <translation>In de balken: effen wat voldoet, gearceerd wat niet voldoet, grijs wat niet beoordeeld is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reach in from elsewhere</source>
            <translation>Komen van elders</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>without a region</source>
            <translation>zonder regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>A partnership counts for the region that holds most of it. “Reach in from elsewhere” counts those of other regions that have a part in this one.</source>
            <translation>Een samenwerkingsverband telt voor de regio waarin het grootste deel ligt. “Komen van elders” telt die van andere regio's met een deel in deze regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by region</source>
            <translation>Samenwerkingsverbanden per regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Only partnerships with a part in {region} are counted, also in the rows of the other regions.</source>
            <translation>Enkel samenwerkingsverbanden met een deel in {region} tellen mee, ook in de rijen van de andere regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Region by region</source>
            <translation>Regio per regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by sector</source>
            <translation>Samenwerkingsverbanden per sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sectors</source>
            <translation>Sectoren</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sector by sector</source>
            <translation>Sector per sector</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Invoked</source>
            <translation>Ingeroepen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Invoked in an explanation</source>
            <translation>Ingeroepen in een motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Supported by the evidence</source>
            <translation>Gesteund door het bewijs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Evidence supports, people decide: a ground can be invoked without it, and supported without being invoked.</source>
            <translation>Bewijs steunt, mensen beslissen: een grond kan ingeroepen zijn zonder bewijs, en gesteund zonder ingeroepen te zijn.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Grounds for an exception</source>
            <translation>Gronden voor een uitzondering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Grounds</source>
            <translation>Gronden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>When that is</source>
            <translation>Wanneer dat is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates of explanations that are not settled, and of exceptions that end</source>
            <translation>Data van motiveringen die niet afgerond zijn, en van uitzonderingen die eindigen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What has passed</source>
            <translation>Wat voorbij is</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>No date has passed.</source>
            <translation>Er is geen datum voorbij.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Within a year</source>
            <translation>Binnen het jaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>No date falls within a year.</source>
            <translation>Er valt geen datum binnen het jaar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Deadlines</source>
            <translation>Uiterste data</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>And {count} more: see the list at the end.</source>
            <translation>En nog {count}: zie de lijst achteraan.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The level tells how complete an explanation is, not whether it is right: that, the reviewer judges.</source>
            <translation>Het niveau zegt hoe volledig een motivering is, niet of ze juist is: dat oordeelt de beoordelaar.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Explanations by level</source>
            <translation>Motiveringen per niveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Levels</source>
            <translation>Niveaus</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Quality of the explanations</source>
            <translation>Kwaliteit van de motiveringen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Complete</source>
            <translation>Volledig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>In part</source>
            <translation>Deels</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Absent</source>
            <translation>Afwezig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Mandatory and not complete</source>
            <translation>Verplicht en niet volledig</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What is missing most in the {count} explanations that have a text</source>
            <translation>Wat het meest ontbreekt in de {count} motiveringen met een tekst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Parts</source>
            <translation>Delen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons of fewer than {limit} words: {count}.</source>
            <translation>Redenen van minder dan {limit} woorden: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons that name neither the partnership nor one of its regions: {count}.</source>
            <translation>Redenen die noch het samenwerkingsverband noch een van zijn regio's noemen: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons that tell only how it grew in the past: {count}.</source>
            <translation>Redenen die enkel zeggen dat het historisch zo gegroeid is: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates of compliance after the deadline: {count}.</source>
            <translation>Data van aanpassing na de uiterste datum: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What deserves a second look:</source>
            <translation>Wat een tweede blik verdient:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Rests on facts</source>
            <translation>Berust op feiten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Smallest change (municipalities)</source>
            <translation>Kleinste wijziging (gemeenten)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Who is best to align first: the first {count}</source>
            <translation>Wie zich best eerst afstemt: de eerste {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The order follows the rules of thumb of the rule set. “Rests on facts” tells how much of the score is known: what is unknown counts neither for nor against.</source>
            <translation>De volgorde volgt de vuistregels van de regelset. “Berust op feiten” zegt hoeveel van de score bekend is: wat onbekend is, telt niet voor en niet tegen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Layer</source>
            <translation>Laag</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures about whole layers</source>
            <translation>Cijfers over hele lagen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures about layers as a whole</source>
            <translation>Cijfers over lagen als geheel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Within</source>
            <translation>Erbinnen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Across</source>
            <translation>Erover</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sets of members</source>
            <translation>Combinaties</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Mean of a municipality</source>
            <translation>Gemiddeld per gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of each region its municipalities, the partnerships that they are in, how many of these stay within the region and how many go across its border, and how many different sets of members they have. Congruence and coherence lie between 0 and 1: the higher, the more the same municipalities work together.</source>
            <translation>Van elke regio haar gemeenten, de samenwerkingsverbanden waarin die zitten, hoeveel daarvan binnen de regio blijven en hoeveel over haar grens gaan, en hoeveel verschillende combinaties van deelnemers er zijn. Congruentie en samenhang liggen tussen 0 en 1: hoe hoger, hoe meer dezelfde gemeenten samenwerken.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures by region</source>
            <translation>Cijfers per regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Region figures</source>
            <translation>Regiocijfers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Fragmentation and coherence of regions</source>
            <translation>Versnippering en samenhang van regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Gone</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Another state of the explanation</source>
            <translation>Andere toestand van de motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What changed since run {number}</source>
            <translation>Wat veranderde sinds run {number}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Held against run {number} of {day}, reference set “{name}”.</source>
            <translation>Vergeleken met run {number} van {day}, referentieset “{name}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Nothing changed.</source>
            <translation>Er veranderde niets.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{change}: {count}</source>
            <translation>{change}: {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What changed</source>
            <translation>Wat veranderde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Class then</source>
            <translation>Klasse toen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Class now</source>
            <translation>Klasse nu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>State then</source>
            <translation>Toestand toen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>State now</source>
            <translation>Toestand nu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All partnerships, by name.</source>
            <translation>Alle samenwerkingsverbanden, op naam.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>A click on a heading puts them in its order, a second click in the reverse.</source>
            <translation>Een klik op een kolomkop sorteert ze, een tweede klik omgekeerd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All partnerships</source>
            <translation>Alle samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The list</source>
            <translation>De lijst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{state}, overdue</source>
            <translation>{state}, te laat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Source of the rules</source>
            <translation>Bron van de regels</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reference regions are the fixed regions in which municipalities are asked to cooperate: comply or explain. A territory that does not fit is no fault by itself; it is asked to align by a date, or to explain why not.</source>
            <translation>Referentieregio's zijn de vaste regio's waarbinnen gemeenten gevraagd wordt samen te werken: pas toe of leg uit. Een werkingsgebied dat er niet in past, is op zich geen fout; het stemt zich af tegen een datum, of het samenwerkingsverband motiveert waarom niet.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>States of an explanation</source>
            <translation>Toestanden van een motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>How to read this</source>
            <translation>Hoe dit te lezen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>no region</source>
            <translation>geen regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Municipality {id}, in {region}.</source>
            <translation>Gemeente {id}, in {region}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>It is in none of the partnerships of the register.</source>
            <translation>Ze zit in geen van de samenwerkingsverbanden van het register.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>have another main region</source>
            <translation>hebben een andere hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>there, this municipality lies outside</source>
            <translation>daar ligt deze gemeente erbuiten</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>What is asked</source>
            <translation>Wat gevraagd wordt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Nothing stands open.</source>
            <translation>Er staat niets open.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>What stands open</source>
            <translation>Wat openstaat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>To align, or to write an explanation ({state}).</source>
            <translation>Af te stemmen, of een motivering te schrijven ({state}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Main region: {region}.</source>
            <translation>Hoofdregio: {region}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>One municipality off.</source>
            <translation>Eén gemeente ernaast.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>The date has passed.</source>
            <translation>De datum is voorbij.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>The partnerships of {name}</source>
            <translation>De samenwerkingsverbanden van {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>All its partnerships</source>
            <translation>Al haar samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Memberships</source>
            <translation>Deelnames</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Sheets of partnerships</source>
            <translation>Fiches van samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>The pages cannot be written to the folder for temporary files.</source>
            <translation>De bladzijden kunnen niet naar de map voor tijdelijke bestanden geschreven worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Page {page} of {count}</source>
            <translation>Bladzijde {page} van {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Register {register} · reference set {reference_set} · rule set {rule_set} · {day}</source>
            <translation>Register {register} · referentieset {reference_set} · regelset {rule_set} · {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>What lies outside the main regions; the darker, the more partnerships</source>
            <translation>Wat buiten de hoofdregio's ligt; hoe donkerder, hoe meer samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>{sector}: what lies outside the main regions; the darker, the more partnerships</source>
            <translation>{sector}: wat buiten de hoofdregio's ligt; hoe donkerder, hoe meer samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>{sector}: territories by class</source>
            <translation>{sector}: werkingsgebieden per klasse</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>Territories over the reference regions. {classes}.</source>
            <translation>Werkingsgebieden over de referentieregio's. {classes}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>Not conforming: {names}.</source>
            <translation>Voldoen niet: {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>What lies outside the main region is hatched.</source>
            <translation>Wat buiten de hoofdregio ligt, is gearceerd.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/print_maps.py" />
            <source>{name} (does not conform)</source>
            <translation>{name} (voldoet niet)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/print_maps.py" />
            <source>Outside the main region</source>
            <translation>Buiten de hoofdregio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/progress.py" />
            <source>Waiting for a decision</source>
            <translation>Wacht op een beslissing</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Dossier of {region}</source>
            <translation>Dossier van {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Monitor of {region}</source>
            <translation>Monitor van {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Monitor of alignment</source>
            <translation>Monitor van de afstemming</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Sheets of {region}</source>
            <translation>Fiches van {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Municipalities of {region}</source>
            <translation>Gemeenten van {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Partnerships held against the reference set “{name}”, on {day}</source>
            <translation>Samenwerkingsverbanden getoetst aan de referentieset “{name}”, op {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Made with {program} {version} on {day} from the register {file}.</source>
            <translation>Gemaakt met {program} {version} op {day} uit het register {file}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>The last run that counts is run {number}, of {day}.</source>
            <translation>De laatste run die telt, is run {number}, van {day}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Partnership {id}</source>
            <translation>Samenwerkingsverband {id}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>State of the explanation</source>
            <translation>Toestand van de motivering</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{region} ({share} of the territory)</source>
            <translation>{region} ({share} van het werkingsgebied)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Territory and regions</source>
            <translation>Werkingsgebied en regio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Map: {name} over the reference regions</source>
            <translation>Kaart: {name} over de referentieregio's</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>The territory over the regions.</source>
            <translation>Het werkingsgebied over de regio's.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Share of the territory</source>
            <translation>Aandeel van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Share of the region</source>
            <translation>Aandeel van de regio</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members in it</source>
            <translation>Deelnemers erin</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{region} (main region)</source>
            <translation>{region} (hoofdregio)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>How the territory is spread over the regions that count</source>
            <translation>Hoe het werkingsgebied verdeeld is over de regio's die tellen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Regions that are only touched, by slivers along their borders, and so not counted: {count}.</source>
            <translation>Regio's die alleen geraakt worden, met slivers langs hun grens, en dus niet tellen: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Of {total} members {count} lie outside the main region; the table names them region by region.</source>
            <translation>Van {total} deelnemers liggen er {count} buiten de hoofdregio; de tabel noemt ze regio per regio.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members outside the main region:</source>
            <translation>Deelnemers buiten de hoofdregio:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members without whom the territory would conform: {names}.</source>
            <translation>Deelnemers zonder wie het werkingsgebied zou voldoen: {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{name} (in no region)</source>
            <translation>{name} (in geen regio)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{name} ({region})</source>
            <translation>{name} ({region})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What else was noticed:</source>
            <translation>Wat nog opviel:</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{flag}: {meaning} ({names})</source>
            <translation>{flag}: {meaning} ({names})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{flag}: {meaning}</source>
            <translation>{flag}: {meaning}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Up for renewal</source>
            <translation>Aan verlenging toe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Place in the order of alignment</source>
            <translation>Plaats in de volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What it leads to</source>
            <translation>Waartoe het leidt</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>The smallest changes of members that make the territory conform</source>
            <translation>De kleinste wijzigingen van deelnemers waarmee het werkingsgebied voldoet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>There are {count} such changes; the first {shown} are listed.</source>
            <translation>Er zijn {count} zulke wijzigingen; de eerste {shown} staan in de lijst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>A calculation, not advice: what a change costs and whether it is wanted, people judge.</source>
            <translation>Een berekening, geen advies: wat een wijziging kost en of ze gewenst is, beoordelen mensen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What would make it conform</source>
            <translation>Waarmee het zou voldoen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Regions: {regions}.</source>
            <translation>Regio's: {regions}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members then: {count}.</source>
            <translation>Deelnemers dan: {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Evidence for each ground</source>
            <translation>Bewijs per grond</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{verdict}: {criterion}</source>
            <translation>{verdict}: {criterion}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{ground} (invoked)</source>
            <translation>{ground} (ingeroepen)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Supported by the evidence.</source>
            <translation>Gesteund door het bewijs.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Not supported by the evidence.</source>
            <translation>Niet gesteund door het bewijs.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>No explanation has been written yet.</source>
            <translation>Er is nog geen motivering geschreven.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>There is no text.</source>
            <translation>Er is geen tekst.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{level}: {score} of 100</source>
            <translation>{level}: {score} op 100</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Mandatory and not complete: {parts}.</source>
            <translation>Verplicht en niet volledig: {parts}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>How complete it is: {level}.</source>
            <translation>Hoe volledig ze is: {level}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Not filled in.</source>
            <translation>Niet ingevuld.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Decision of the reviewer</source>
            <translation>Beslissing van de beoordelaar</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What happened, the latest first</source>
            <translation>Wat er gebeurde, het laatste eerst</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Decision: {ruling}</source>
            <translation>Beslissing: {ruling}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Made with {program} {version} on {day} from version {number} of the explanation.</source>
            <translation>Gemaakt met {program} {version} op {day} uit versie {number} van de motivering.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/svg.py" />
            <source>{number} km</source>
            <translation>{number} km</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/svg.py" />
            <source>{number} m</source>
            <translation>{number} m</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>There is no template or folder of templates {path}.</source>
            <translation>Er is geen sjabloon of map met sjablonen {path}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The folder {path} holds neither {monitor} nor {sheet}. Copy those of the plugin from {shipped}, change them in QGIS's layout designer, and keep their names.</source>
            <translation>De map {path} bevat {monitor} noch {sheet}. Kopieer die van de plug-in uit {shipped}, wijzig ze in de lay-outontwerper van QGIS, en behoud hun namen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} cannot be used: {reason}</source>
            <translation>Het sjabloon {path} is niet bruikbaar: {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>it has no label with the id “{id}”, which marks where the text of the report flows.</source>
            <translation>het heeft geen label met de id “{id}”, dat aangeeft waar de tekst van het rapport komt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>the label “{id}” on page {page} is {width} × {height} mm; text needs at least {least_width} × {least_height} mm.</source>
            <translation>het label “{id}” op bladzijde {page} is {width} × {height} mm; tekst vraagt minstens {least_width} × {least_height} mm.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>its first page has no label with the id “{id}”.</source>
            <translation>zijn eerste bladzijde heeft geen label met de id “{id}”.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} cannot be read.</source>
            <translation>Het sjabloon {path} kan niet gelezen worden.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} is no layout that QGIS saved: choose a file made with “Save as Template”.</source>
            <translation>Het sjabloon {path} is geen lay-out die QGIS bewaarde: kies een bestand dat met “Opslaan als sjabloon” gemaakt is.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} has no page.</source>
            <translation>Het sjabloon {path} heeft geen bladzijde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>Not judged</source>
            <translation>Niet beoordeeld</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>Does not conform</source>
            <translation>Voldoet niet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>en</source>
            <translation>nl</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Assessment</source>
            <translation>Toetsing</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>reference regions,partnerships,territories,overlay,classify,straddle,comply or explain,zones</source>
            <translation>referentieregio's,samenwerkingsverbanden,werkingsgebieden,overlay,classificeren,regio-overschrijdend,toetsen,pas toe of leg uit,zones</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Tells for each territory whether it fits the reference regions, and where it does not.</source>
            <translation>Zegt voor elk werkingsgebied of het in de referentieregio's past, en waar niet.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>&lt;p&gt;Tests the territory of each partnership against reference regions and gives it a class: it coincides with a region, lies within one, is a union of whole regions, straddles regions, extends beyond them or lies outside. A rule set says which classes conform. Where one does not, a ground for an exception is suggested if the evidence supports it, with the reasons in words; a person decides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories by class&lt;/b&gt; (OUTPUT) has a row per partnership: class, whether it conforms, main region, shares, measures, flags and suggestion. Features with the same id are one partnership and are dissolved. Its geometry is that of the input, in the CRS of the input; geometries that were not valid are repaired and flagged, curves become line segments, Z and M are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlaps&lt;/b&gt; has a row per territory and region that share ground. &lt;b&gt;Pieces outside the main region&lt;/b&gt; are polygons in the CRS of the input, measured in the CRS that the log names. &lt;b&gt;Hosted partnerships&lt;/b&gt; has a row per territory that names a host.&lt;/p&gt;&lt;p&gt;Layers may have different coordinate reference systems. Areas are measured in that of the regions if it measures areas; otherwise all layers are brought to a Lambert azimuthal equal-area projection. A share up to EPS counts as noise if its mean width is below SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT, HOSTED_COUNT, NOT_NESTED_COUNT and one COUNT_ for each class) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Toetst het werkingsgebied van elk samenwerkingsverband aan referentieregio's en geeft het een klasse: het valt samen met een regio, ligt binnen een regio, bestaat uit meerdere volledige regio's, overschrijdt regiogrenzen, reikt verder dan de regio's of ligt erbuiten. Een regelset zegt welke klassen voldoen. Waar een klasse niet voldoet, wordt een grond voor een uitzondering voorgesteld als de gegevens die ondersteunen, met de redenen in woorden; een mens beslist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Werkingsgebieden per klasse&lt;/b&gt; (OUTPUT) heeft een rij per samenwerkingsverband: klasse, of het voldoet, hoofdregio, aandelen, kengetallen, aandachtspunten en voorstel. Objecten met dezelfde id zijn één samenwerkingsverband en worden samengevoegd. De geometrie is die van de invoer, in het CRS van de invoer; ongeldige geometrieën worden hersteld en als aandachtspunt vermeld, bogen worden lijnstukken, Z en M vallen weg.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlappingen&lt;/b&gt; heeft een rij per werkingsgebied en regio die elkaar overlappen. &lt;b&gt;Stukken buiten de hoofdregio&lt;/b&gt; zijn polygonen in het CRS van de invoer, gemeten in het CRS dat het logboek noemt. &lt;b&gt;Samenwerkingsverbanden te gast&lt;/b&gt; heeft een rij per werkingsgebied dat een gastheer noemt.&lt;/p&gt;&lt;p&gt;Lagen mogen verschillende coördinatenreferentiesystemen hebben. Oppervlakten worden gemeten in dat van de regio's als daarmee oppervlakten te meten zijn; anders worden alle lagen naar een oppervlaktegetrouwe azimutale Lambertprojectie gebracht. Een aandeel tot EPS telt als ruis als de gemiddelde breedte onder SLIVER_WIDTH ligt.&lt;/p&gt;&lt;p&gt;De getallen (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT, HOSTED_COUNT, NOT_NESTED_COUNT en één COUNT_ voor elke klasse) zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Geannuleerd: er is niets weggeschreven.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>landscape</source>
            <translation>landschap</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {hosts} is given, but {field} is empty. Choose the field that names the host.</source>
            <translation>Parameter {hosts} is gegeven, maar {field} is leeg. Kies het veld dat de gastheer noemt.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {members} is “{field}”, but {municipalities} is empty. Give the layer of the municipalities whose codes the lists hold.</source>
            <translation>Parameter {members} is “{field}”, maar {municipalities} is leeg. Geef de laag op van de gemeenten waarvan de lijsten de codes bevatten.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>territories</source>
            <translation>werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>reference regions</source>
            <translation>referentieregio's</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>hosts</source>
            <translation>gastheren</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key}: {error}. Give an object with the code of a ground and a list of its terms.</source>
            <translation>Parameter {key}: {error}. Geef een object met de code van een grond en een lijst van zijn termen.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key} is {value}, but a share lies between 0 and 1. Leave it empty to use the rule set.</source>
            <translation>Parameter {key} is {value}, maar een aandeel ligt tussen 0 en 1. Laat het leeg om de regelset te gebruiken.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key} is {value}, but a width is not negative. Leave it empty to use the rule set.</source>
            <translation>Parameter {key} is {value}, maar een breedte is niet negatief. Laat het leeg om de regelset te gebruiken.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>{area} at {x:.0f}, {y:.0f}</source>
            <translation>{area} bij {x:.0f}, {y:.0f}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Layer “{layer}”: gaps among the regions: {count}, {total} in all. What lies there counts as outside the regions. The largest: {places}.</source>
            <translation>Laag “{layer}”: gaten tussen de regio's: {count}, samen {total}. Wat daar ligt, telt als buiten de regio's. De grootste: {places}.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>No field for the name of the landscape feature in {layers}: the features go by their numbers.</source>
            <translation>Geen veld voor de naam van het landschapselement in {layers}: de elementen heten naar hun nummer.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>All territories lie outside the regions. Check that both layers show the same part of the world and that each has the coordinate reference system its coordinates were made in.</source>
            <translation>Alle werkingsgebieden liggen buiten de regio's. Controleer of beide lagen hetzelfde deel van de wereld tonen en of elk het coördinatenreferentiesysteem heeft waarin haar coördinaten zijn gemaakt.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>One of the two layers has a single feature. If that is not meant, check for a selection or a filter, and that the layers are not swapped: INPUT takes the territories, REGIONS the reference regions.</source>
            <translation>Een van de twee lagen heeft maar één object. Is dat niet de bedoeling, controleer dan of er een selectie of filter is, en of de lagen niet verwisseld zijn: INPUT is voor de werkingsgebieden, REGIONS voor de referentieregio's.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>There are many more regions than territories, and most regions lie whole inside a territory. Are the layers swapped? INPUT takes the territories, REGIONS the reference regions.</source>
            <translation>Er zijn veel meer regio's dan werkingsgebieden, en de meeste regio's liggen in hun geheel in een werkingsgebied. Zijn de lagen verwisseld? INPUT is voor de werkingsgebieden, REGIONS voor de referentieregio's.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>- {label} ({verdict}): {count}</source>
            <translation>- {label} ({verdict}): {count}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Territories by class:</source>
            <translation>Werkingsgebieden per klasse:</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>conforms</source>
            <translation>voldoet</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>does not conform</source>
            <translation>voldoet niet</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>not judged</source>
            <translation>geen oordeel</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>In all: {count}, of which {conforming} conform and {other} do not.</source>
            <translation>In totaal: {count}, waarvan {conforming} voldoen en {other} niet.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>There is no host with the id that these name: {entries}. Correct the id, or give HOSTS.</source>
            <translation>Er is geen gastheer met de id die deze noemen: {entries}. Verbeter de id, of geef HOSTS.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>These name themselves as host: {entries}. Leave the field empty where there is no host.</source>
            <translation>Deze noemen zichzelf als gastheer: {entries}. Laat het veld leeg waar er geen gastheer is.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>The hosts of these lead back to themselves: {entries}. Correct one of them.</source>
            <translation>De gastheren van deze leiden naar henzelf terug: {entries}. Verbeter er een van.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>These do not lie in the territory of their host: {entries}. They are not hosted, or a member is missing.</source>
            <translation>Deze liggen niet in het werkingsgebied van hun gastheer: {entries}. Ze zijn niet te gast, of er ontbreekt een deelnemer.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>Hosts that are hosted themselves: {entries}.</source>
            <translation>Gastheren die zelf te gast zijn: {entries}.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>Layer “{layer}” ({role}), field “{field}”:</source>
            <translation>Laag “{layer}” ({role}), veld “{field}”:</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>{name} in {host} ({count} of {all} members)</source>
            <translation>{name} in {host} ({count} van {all} deelnemers)</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>{name} in {host} ({share})</source>
            <translation>{name} in {host} ({share})</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territories</source>
            <translation>Werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of the territories to test: partnerships or zones. Features with the same id are dissolved.</source>
            <translation>Polygonen van de te toetsen werkingsgebieden: samenwerkingsverbanden of zones. Objecten met dezelfde id worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory id</source>
            <translation>Id van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a partnership, number or text; leading zeros are kept. Features without an id are left out with a warning.</source>
            <translation>Veld dat een samenwerkingsverband identificeert, getal of tekst; voorloopnullen blijven behouden. Objecten zonder id worden weggelaten, met een waarschuwing.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory name</source>
            <translation>Naam van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the partnership, to recognise it by.</source>
            <translation>Veld met de naam van het samenwerkingsverband, om het te herkennen.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory sector</source>
            <translation>Sector van het werkingsgebied</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the sector, such as tourism or waste. The rule set lists sectors for some grounds, and territories of one sector should not overlap each other.</source>
            <translation>Veld met de sector, zoals toerisme of afval. De regelset koppelt sommige uitzonderingsgronden aan sectoren, en werkingsgebieden van eenzelfde sector horen elkaar niet te overlappen.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Member municipalities</source>
            <translation>Deelnemende gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. The list then decides the class, and the geometry is checked against it.</source>
            <translation>Veld met de codes van de deelnemende gemeenten, gescheiden door ; of , of nieuwe regels. Vereist de gemeenten. De lijst bepaalt dan de klasse, en de geometrie wordt ermee vergeleken.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Legal form</source>
            <translation>Rechtsvorm</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the legal form, such as opdrachthoudende vereniging: the rule set says which are bound.</source>
            <translation>Veld met de rechtsvorm, zoals opdrachthoudende vereniging: de regelset zegt welke gebonden zijn.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Origin</source>
            <translation>Herkomst</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that says who imposed the partnership or drew the zone, such as Vlaanderen or federaal.</source>
            <translation>Veld dat zegt wie het samenwerkingsverband oplegde of de zone afbakende, zoals Vlaanderen of federaal.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons to fit in, one feature per region. They may not overlap each other by more than noise. The name of this layer is kept as reference set.</source>
            <translation>Polygonen waaraan getoetst wordt, één object per regio. Ze mogen elkaar niet overlappen, op ruis na. De naam van deze laag wordt bewaard als referentieset.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a region: filled in and unique.</source>
            <translation>Veld dat een regio identificeert: ingevuld en uniek.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the region; without it the id is shown.</source>
            <translation>Veld met de naam van de regio; zonder dit veld wordt de id getoond.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Region is delimited</source>
            <translation>Regio is afgebakend</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided. Without the field, or where it is NULL, a region is delimited.</source>
            <translation>Veld dat onwaar (0, no) is voor een regio die nog niet is afgebakend: wat erin ligt, is onbeslist. Zonder het veld, of waar het NULL is, is een regio afgebakend.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of the building blocks. With them members are counted (at least half the area inside), territories are checked for being connected, and enclosed non-members are named.</source>
            <translation>Polygonen van de gemeenten, de bouwstenen. Hiermee worden deelnemers geteld (minstens de helft van de oppervlakte erbinnen), wordt nagegaan of werkingsgebieden aaneengesloten zijn, en worden ingesloten niet-deelnemers genoemd.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a municipality; needed where municipalities are given.</source>
            <translation>Veld dat een gemeente identificeert; verplicht als er gemeenten zijn opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the municipality; without it the id is shown.</source>
            <translation>Veld met de naam van de gemeente; zonder dit veld wordt de id getoond.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with a number such as the population, for the weighted share of the members in the main region.</source>
            <translation>Veld met een getal zoals het aantal inwoners, voor het gewogen aandeel van de deelnemers in de hoofdregio.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>One or more layers of river basins, nature areas, forests or the like, as evidence for the ground landscape. One feature speaks for a territory: layers that overlap do not add up. Give natural facts, not districts that were drawn along municipal borders.</source>
            <translation>Een of meer lagen met rivierbekkens, natuurgebieden, bossen of dergelijke, als bewijs voor de grond landschap. Eén element spreekt voor een werkingsgebied: lagen die overlappen tellen niet op. Geef natuurlijke gegevens, geen districten die langs gemeentegrenzen getekend zijn.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Landscape name</source>
            <translation>Naam van het landschapselement</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Name of the field with the name of the landscape feature, or several with commas between them: each layer uses the first that it has. Features of a layer with the same name count as one; without such a field each is called by its number.</source>
            <translation>Naam van het veld met de naam van het landschapselement, of meerdere met komma's ertussen: elke laag gebruikt het eerste dat ze heeft. Elementen van een laag met dezelfde naam tellen als één; zonder zo'n veld heet elk naar zijn nummer.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the id of the partnership that hosts this one: one of the territories, or of the hosts. The territory should nest in that of its host, and host and hosted in one region.</source>
            <translation>Veld met de id van het samenwerkingsverband dat dit te gast heeft: een van de werkingsgebieden, of van de gastheren. Het werkingsgebied hoort in dat van zijn gastheer te passen, en beide in één regio.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Hosts</source>
            <translation>Gastheren</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of hosts that are not among the territories. Ids are looked for here first.</source>
            <translation>Polygonen van gastheren die niet bij de werkingsgebieden zijn. Id's worden eerst hier gezocht.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a host; needed where a layer of hosts is given.</source>
            <translation>Veld dat een gastheer identificeert; nodig waar een laag met gastheren gegeven is.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Host name</source>
            <translation>Naam van de gastheer</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the host; without it the id is shown.</source>
            <translation>Veld met de naam van de gastheer; zonder wordt de id getoond.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Recognition</source>
            <translation>Erkenning</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the number of the recognition, as of a tourism partnership; empty for one without.</source>
            <translation>Veld met het nummer van de erkenning, zoals van een toeristisch samenwerkingsverband; leeg voor wie er geen heeft.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Heavy assets</source>
            <translation>Zware activa</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that is yes or no (true, 1; false, 0): whether the partnership has heavy assets of its own.</source>
            <translation>Veld met ja of nee (true, 1; false, 0): of het samenwerkingsverband zware eigen activa heeft.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Says which classes conform, what counts as noise, and which grounds for an exception there are.</source>
            <translation>Bepaalt welke klassen voldoen, wat als ruis telt en welke uitzonderingsgronden er zijn.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Sectors of your own</source>
            <translation>Eigen sectoren</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A file with sector terms to add to the grounds of the rule set, as in {example}; a * stands for any ending or beginning.</source>
            <translation>Een bestand met sectortermen om aan de gronden van de regelset toe te voegen, zoals {example}; een * staat voor elk einde of begin.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Largest share of noise (0–1; empty: of the rule set, 0.01)</source>
            <translation>Grootste aandeel dat als ruis telt (0–1; leeg: uit de regelset, 0,01)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>An overlap with at most this share of the territory is noise if it is also narrow, see SLIVER_WIDTH.</source>
            <translation>Een overlap met hoogstens dit aandeel van het werkingsgebied is ruis als die ook smal is, zie SLIVER_WIDTH.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Mean width of slivers in metres (empty: of the rule set, 100)</source>
            <translation>Gemiddelde breedte van slivers in meter (leeg: uit de regelset, 100)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A small overlap is noise below this mean width, 2 · area / perimeter: borders digitised twice.</source>
            <translation>Een kleine overlap is ruis onder deze gemiddelde breedte, 2 · oppervlakte / omtrek: sporen van grenzen die tweemaal gedigitaliseerd zijn.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Largest minor share (0–1; empty: of the rule set, 0.10)</source>
            <translation>Grootste aandeel dat als klein telt (0–1; leeg: uit de regelset, 0,10)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A territory that straddles regions does so in a minor way with at most this share outside its main region.</source>
            <translation>Een regio-overschrijdend werkingsgebied geldt als licht overschrijdend zolang hoogstens dit aandeel buiten de hoofdregio ligt.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A row per partnership with its class, measures, flags and suggestion; styled when loaded.</source>
            <translation>Een rij per samenwerkingsverband met klasse, kengetallen, aandachtspunten en voorstel; krijgt een stijl bij het laden.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per territory and region that share ground.</source>
            <translation>Een tabel met een rij per werkingsgebied en regio die elkaar overlappen.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of what lies in other regions, or in none: then region_id is NULL.</source>
            <translation>Polygonen van wat in andere regio's ligt, of in geen enkele: dan is region_id NULL.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Hosted partnerships</source>
            <translation>Samenwerkingsverbanden te gast</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per partnership that names a host: the share inside the host, whether it nests, the chain up to the region, and the municipalities that are cut.</source>
            <translation>Een tabel met een rij per samenwerkingsverband dat een gastheer noemt: het aandeel binnen de gastheer, of het past, de keten tot de regio, en de gemeenten die doorsneden zijn.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories</source>
            <translation>Aantal werkingsgebieden</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that conform</source>
            <translation>Aantal werkingsgebieden dat voldoet</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that do not conform</source>
            <translation>Aantal werkingsgebieden dat niet voldoet</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories with a geometry that was not valid</source>
            <translation>Aantal werkingsgebieden met een ongeldige geometrie</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that name a host</source>
            <translation>Aantal werkingsgebieden die een gastheer noemen</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that do not lie in that of their host</source>
            <translation>Aantal werkingsgebieden die niet in dat van hun gastheer liggen</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number: {label}</source>
            <translation>Aantal: {label}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes are no municipality and are left out: {entries}</source>
            <translation>Deze codes horen bij geen gemeente en worden weggelaten: {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes stand twice in a list and count once: {entries}</source>
            <translation>Deze codes staan tweemaal in een lijst en tellen één keer: {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes stand for no municipality by the rule set and are skipped: {entries}</source>
            <translation>Deze codes staan volgens de regelset niet voor een gemeente en worden overgeslagen: {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>{first} and {second}: {area}, on average {width:.0f} m wide</source>
            <translation>{first} en {second}: {area}, gemiddeld {width:.0f} m breed</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>Layer “{layer}” ({role}): regions overlap each other, so ground would count twice: {pairs}. Correct these borders, or choose the field and layer of the reference regions; are the layers swapped?</source>
            <translation>Laag “{layer}” ({role}): regio's overlappen elkaar, zodat oppervlakte dubbel zou tellen: {pairs}. Verbeter deze grenzen, of kies het veld en de laag van de referentieregio's; zijn de lagen verwisseld?</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Change explanation</source>
            <translation>Motivering wijzigen</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>comply or explain,write,submit,accept,reject,decision,reviewer,exempt</source>
            <translation>pas toe of leg uit,schrijven,indienen,aanvaarden,afwijzen,beslissing,beoordelaar,vrijstelling</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Writes, submits, judges or withdraws the explanation of one partnership in the register.</source>
            <translation>Schrijft, dient in, beoordeelt of trekt de motivering van één samenwerkingsverband in het register in.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>&lt;p&gt;Takes one step with the explanation of one partnership. What a step needs is checked as everywhere: if something is missing, all of it is named and nothing changes. Each step is kept in the history.&lt;/p&gt;&lt;p&gt;ACTION &lt;i&gt;write&lt;/i&gt; stores text as a draft: fields that are given replace what stands, others stay. &lt;i&gt;submit&lt;/i&gt; hands it to the reviewer, who can &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;accept&lt;/i&gt; or &lt;i&gt;exempt&lt;/i&gt;; where the rule set asks for two persons, that is someone else than the author. &lt;i&gt;plan&lt;/i&gt; says that the partnership will comply by COMPLY_BY. &lt;i&gt;withdraw&lt;/i&gt; takes a draft or what is submitted back, and &lt;i&gt;reopen&lt;/i&gt; takes up again what was decided, planned or withdrawn: its state is then &lt;i&gt;stale&lt;/i&gt;, or &lt;i&gt;open&lt;/i&gt; where there is no text, until it is written and submitted again. &lt;i&gt;write&lt;/i&gt; on what is submitted takes the submission back: it is a draft again. &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;withdraw&lt;/i&gt; and &lt;i&gt;reopen&lt;/i&gt; need a REMARK.&lt;/p&gt;&lt;p&gt;ATTACH copies a file into the register, and ATTACH_LINK keeps a link; they go with any step, or alone with ACTION &lt;i&gt;attach&lt;/i&gt;, which changes nothing else.&lt;/p&gt;&lt;p&gt;Fields come as parameters, or as JSON in FIELDS under the same names in lower case; a field in both is refused. A parameter that is empty is not given; null in FIELDS empties a field.&lt;/p&gt;&lt;p&gt;Whoever changed the explanation in the meantime is not overwritten: the step is refused, and the text that came too late is kept among the versions.&lt;/p&gt;&lt;p&gt;STATE, VERSION, SCORE and LEVEL tell what stands then, and MISSING what is missing before it can be submitted, a line each; ATTACHMENT_COUNT counts what is attached.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zet één stap met de motivering van één samenwerkingsverband. Wat een stap vraagt, wordt nagekeken zoals overal: ontbreekt er iets, dan wordt alles genoemd en verandert er niets. Elke stap blijft in de geschiedenis.&lt;/p&gt;&lt;p&gt;ACTION &lt;i&gt;write&lt;/i&gt; bewaart tekst als ontwerp: velden die gegeven zijn, vervangen wat er staat, andere blijven. &lt;i&gt;submit&lt;/i&gt; geeft ze aan de beoordelaar, die kan terugsturen (&lt;i&gt;return&lt;/i&gt;), afwijzen (&lt;i&gt;reject&lt;/i&gt;), aanvaarden (&lt;i&gt;accept&lt;/i&gt;) of vrijstellen (&lt;i&gt;exempt&lt;/i&gt;); waar de regelset twee personen vraagt, is dat een ander dan de auteur. &lt;i&gt;plan&lt;/i&gt; zegt dat het samenwerkingsverband zich aanpast tegen COMPLY_BY. &lt;i&gt;withdraw&lt;/i&gt; trekt een ontwerp in of wat ingediend is, en &lt;i&gt;reopen&lt;/i&gt; neemt weer op wat beslist, gepland of ingetrokken was: de toestand is dan &lt;i&gt;stale&lt;/i&gt; (achterhaald), of &lt;i&gt;open&lt;/i&gt; waar er geen tekst is, tot er weer geschreven en ingediend is. &lt;i&gt;write&lt;/i&gt; op wat ingediend is, neemt de indiening terug: het is weer een ontwerp. &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;withdraw&lt;/i&gt; en &lt;i&gt;reopen&lt;/i&gt; vragen een REMARK.&lt;/p&gt;&lt;p&gt;ATTACH kopieert een bestand in het register, en ATTACH_LINK bewaart een koppeling; ze gaan mee met elke stap, of alleen met ACTION &lt;i&gt;attach&lt;/i&gt;, die verder niets wijzigt.&lt;/p&gt;&lt;p&gt;Velden komen als parameters, of als JSON in FIELDS onder dezelfde namen in kleine letters; een veld in beide wordt geweigerd. Een lege parameter is niet gegeven; null in FIELDS maakt een veld leeg.&lt;/p&gt;&lt;p&gt;Wie de motivering intussen wijzigde, wordt niet overschreven: de stap wordt geweigerd, en de tekst die te laat kwam, blijft bij de versies.&lt;/p&gt;&lt;p&gt;STATE, VERSION, SCORE en LEVEL zeggen wat er dan staat, en MISSING wat ontbreekt om in te dienen, één per regel; ATTACHMENT_COUNT telt wat als bijlage is toegevoegd.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Number of attachments</source>
            <translation>Aantal bijlagen</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Parameter {key} is empty. Give the id of the partnership.</source>
            <translation>Parameter {key} is leeg. Geef de id van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>What to do: the same words in every language, so that models and scripts can name them.</source>
            <translation>Wat te doen: dezelfde woorden in elke taal, zodat modellen en scripts ze kunnen noemen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The GeoPackage that holds the explanation.</source>
            <translation>Het GeoPackage met de motivering.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Id of the partnership, as in the register; leading zeros count.</source>
            <translation>Id van het samenwerkingsverband, zoals in het register; voorloopnullen tellen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Why; it is kept in the history. Needed for return, reject, withdraw and reopen.</source>
            <translation>Waarom; het blijft in de geschiedenis. Nodig voor return, reject, withdraw en reopen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E2: why, specific to this case; name the partnership and the regions.</source>
            <translation>E2: waarom, eigen aan dit geval; noem het samenwerkingsverband en de regio's.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E3: the ground, one that the rule set offers, as its code or in words: {grounds}. A rule set can leave out some of these and add its own.</source>
            <translation>E3: de grond, een die de regelset kent, als code of in woorden: {grounds}. Een regelset kan er hiervan weglaten en er eigen bijvoegen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E3: what shows that the ground holds.</source>
            <translation>E3: wat toont dat de grond klopt.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the body of the partnership that decided to depart.</source>
            <translation>E4: het orgaan van het samenwerkingsverband dat besliste af te wijken.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the date of that decision.</source>
            <translation>E4: de datum van die beslissing.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the reference of that decision; needed by the time of acceptance.</source>
            <translation>E4: het kenmerk van die beslissing; nodig tegen de aanvaarding.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E5: temporary or definitive; permanent means definitive.</source>
            <translation>E5: temporary (tijdelijk) of definitive (definitief); permanent betekent definitive.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E5: the last day of a temporary exception; needed for one, and for the step plan.</source>
            <translation>E5: de laatste dag van een tijdelijke uitzondering; daarvoor nodig, en voor de stap plan.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E6: what is done instead, where measures exist.</source>
            <translation>E6: wat er in de plaats gebeurt, waar er maatregelen zijn.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E6: what those measures do; needed where there are measures.</source>
            <translation>E6: wat die maatregelen doen; nodig waar er maatregelen zijn.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E7: risks, and what is done about them.</source>
            <translation>E7: risico's, en wat eraan gedaan wordt.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E8: context and history.</source>
            <translation>E8: context en geschiedenis.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E9: the day on which it is looked at again.</source>
            <translation>E9: de dag waarop ze herzien wordt.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E9: the event that reopens it; a definitive exception needs this or the day.</source>
            <translation>E9: de gebeurtenis die ze heropent; een definitieve uitzondering vraagt deze of de dag.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Who ruled on it, for accept and exempt, such as the government. Where it is empty, the decision of the partnership (E4) stands, with the date and reference below if they are given; the log warns if the rule set does not name that body to decide.</source>
            <translation>Wie erover besliste, bij accept en exempt, zoals de regering. Waar dit leeg is, geldt het besluit van het samenwerkingsverband (E4), met de datum en referentie hieronder als die gegeven zijn; het logboek waarschuwt als de regelset dat orgaan niet noemt om te beslissen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The date of the ruling; needed where a body is given.</source>
            <translation>De datum van de beslissing; nodig waar een orgaan gegeven is.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The reference of the ruling; needed where a body is given.</source>
            <translation>De referentie van de beslissing; nodig waar een orgaan gegeven is.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Fields as JSON</source>
            <translation>Velden als JSON</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>A JSON file, or JSON itself, with fields by their names in lower case: {example}. Unknown and double keys are refused; null empties a field.</source>
            <translation>Een JSON-bestand, of JSON zelf, met velden onder hun namen in kleine letters: {example}. Onbekende en dubbele sleutels worden geweigerd; null maakt een veld leeg.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Expected version</source>
            <translation>Verwachte versie</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The version that you saw: if the explanation has another one by now, the step is refused. Empty: any.</source>
            <translation>De versie die u zag: heeft de motivering er intussen een andere, dan wordt de stap geweigerd. Leeg: om het even.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Attach a file</source>
            <translation>Bestand als bijlage</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>A file to copy into the register, such as the decision or a study: at most {size} MB, or what the setting {setting} says. The same file under the same name is there once.</source>
            <translation>Een bestand om in het register te kopiëren, zoals het besluit of een studie: hoogstens {size} MB, of wat de instelling {setting} zegt. Hetzelfde bestand onder dezelfde naam staat er één keer.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Where a document is to be found: a link that starts with https://, http:// or file://.</source>
            <translation>Waar een document te vinden is: een koppeling die begint met https://, http:// of file://.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Attached to partnership {id}: {names}.</source>
            <translation>Bijlagen bij samenwerkingsverband {id}: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Partnership {id}: state “{state}”, version {version}, score {score:.0f}, level “{level}”.</source>
            <translation>Samenwerkingsverband {id}: toestand “{state}”, versie {version}, score {score:.0f}, niveau “{level}”.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Before it can be submitted: {what}</source>
            <translation>Voor het ingediend kan worden: {what}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>The step is taken (version {version}), but nothing is attached: {error}</source>
            <translation>De stap is gezet (versie {version}), maar er is niets als bijlage toegevoegd: {error}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Nothing is given to write. Give at least one of {keys}, or FIELDS.</source>
            <translation>Er is niets gegeven om te schrijven. Geef minstens een van {keys}, of FIELDS.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} is no JSON: {error}. Write an object such as {example}.</source>
            <translation>{where} is geen JSON: {error}. Schrijf een object zoals {example}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} is no JSON object. Write an object such as {example}.</source>
            <translation>{where} is geen JSON-object. Schrijf een object zoals {example}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} has keys that are unknown: {keys}. Known are {known}.</source>
            <translation>{where} heeft onbekende sleutels: {keys}. Bekend zijn {known}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} has keys that stand twice: {keys}. Give each once.</source>
            <translation>{where} heeft sleutels die er tweemaal staan: {keys}. Geef elke eenmaal.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Field {field} must be text or null, is {value}.</source>
            <translation>Veld {field} moet tekst of null zijn, is {value}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Field {field}: “{value}” is no date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Veld {field}: “{value}” is geen datum. Schrijf jaar, maand en dag, zoals 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Given twice, as a parameter and in FIELDS: {keys}. Give each once.</source>
            <translation>Tweemaal gegeven, als parameter en in FIELDS: {keys}. Geef elk eenmaal.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} cannot be read ({reason}). Give the path of a JSON file, or JSON itself.</source>
            <translation>FIELDS: het bestand {file} kan niet gelezen worden ({reason}). Geef het pad van een JSON-bestand, of JSON zelf.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} is larger than {size} MB, too large for an explanation.</source>
            <translation>FIELDS: het bestand {file} is groter dan {size} MB, te groot voor een motivering.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} is not UTF-8 text (byte {place}). Save it as UTF-8.</source>
            <translation>FIELDS: het bestand {file} is geen UTF-8-tekst (byte {place}). Bewaar het als UTF-8.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Nothing is given to attach. Give a file as ATTACH, or a link as ATTACH_LINK.</source>
            <translation>Er is niets gegeven om als bijlage toe te voegen. Geef een bestand als ATTACH, of een koppeling als ATTACH_LINK.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>The step “{action}” ({code}) takes no {fields}. Text is written with ACTION write or plan; the ruling goes with return, accept, reject and exempt.</source>
            <translation>De stap “{action}” ({code}) neemt geen {fields}. Tekst wordt geschreven met ACTION write of plan; de uitspraak hoort bij return, accept, reject en exempt.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Attach</source>
            <translation>Bijlage toevoegen</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>If the ruling is meant, give it as {keys}: DECISION_… is the decision of the partnership.</source>
            <translation>Is de beslissing van de beoordelaar bedoeld, geef die dan als {keys}: DECISION_… is het besluit van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>First write the text, with ACTION write and: {keys}.</source>
            <translation>Schrijf eerst de tekst, met ACTION write en: {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>These parameters give it: {keys}.</source>
            <translation>Deze parameters geven het: {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Possible steps now: {steps}.</source>
            <translation>Mogelijke stappen nu: {steps}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{key} or {other}</source>
            <translation>{key} of {other}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>“{body}” is noted as the body that ruled, but by the rule set {rule_set} the decision is up to: {deciders}. If it is another body, reopen the explanation, and give RULING_BODY, RULING_DATE and RULING_REFERENCE.</source>
            <translation>“{body}” staat genoteerd als het orgaan dat besliste, maar volgens de regelset {rule_set} komt de beslissing toe aan: {deciders}. Is het een ander orgaan, heropen dan de motivering, en geef RULING_BODY, RULING_DATE en RULING_REFERENCE.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Check register</source>
            <translation>Register controleren</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>integrity,validate,problems,overdue,deadline,expired,quality,level,scheduled</source>
            <translation>integriteit,valideren,problemen,te laat,deadline,verlopen,kwaliteit,niveau,gepland</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Looks for what is wrong or overdue in the register, with remedies, and judges every explanation.</source>
            <translation>Zoekt wat er mis of te laat is in het register, met remedies, en beoordeelt elke motivering.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>&lt;p&gt;Checks a register and changes nothing, but for dates that passed if APPLY_DATES asks so: the file and its indexes, the history of each explanation, what belongs to nothing, geometries and attachments that are gone or not what they were, dates and deadlines that passed, explanations that stand although something mandatory is missing, and reasons that are nearly the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems&lt;/b&gt; has a row for each, with severity (&lt;i&gt;error&lt;/i&gt;, &lt;i&gt;warning&lt;/i&gt;, or &lt;i&gt;note&lt;/i&gt; for what does no harm), partnership, table and row, and the remedy. &lt;b&gt;Levels of explanations&lt;/b&gt; has score, level, missing parts and warnings of each explanation, by the rules that count now.&lt;/p&gt;&lt;p&gt;For a scheduled run set FAIL_ON: the tables are written first, then the algorithm fails, so that &lt;i&gt;qgis_process&lt;/i&gt; ends with an exit status that is not 0.&lt;/p&gt;&lt;p&gt;The numbers (PROBLEM_COUNT, ERROR_COUNT, WARNING_COUNT, OVERDUE_COUNT, EXPIRED_COUNT, EXPLANATION_COUNT) are for models and scripts; PROBLEM_COUNT leaves out what does no harm.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Controleert een register en wijzigt niets, tenzij datums die voorbij zijn als APPLY_DATES dat vraagt: het bestand en zijn indexen, de geschiedenis van elke motivering, wat bij niets hoort, geometrieën en bijlagen die weg zijn of niet wat ze waren, datums en deadlines die voorbij zijn, motiveringen die gelden hoewel iets verplichts ontbreekt, en redenen die bijna dezelfde zijn.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problemen&lt;/b&gt; heeft een rij voor elk, met ernst (&lt;i&gt;error&lt;/i&gt;, &lt;i&gt;warning&lt;/i&gt;, of &lt;i&gt;note&lt;/i&gt; voor wat geen kwaad doet), samenwerkingsverband, tabel en rij, en de remedie. &lt;b&gt;Niveaus van motiveringen&lt;/b&gt; heeft score, niveau, ontbrekende delen en waarschuwingen van elke motivering, volgens de regels die nu gelden.&lt;/p&gt;&lt;p&gt;Zet voor een geplande run FAIL_ON: eerst worden de tabellen geschreven, dan faalt het algoritme, zodat &lt;i&gt;qgis_process&lt;/i&gt; eindigt met een status die niet 0 is.&lt;/p&gt;&lt;p&gt;De aantallen (PROBLEM_COUNT, ERROR_COUNT, WARNING_COUNT, OVERDUE_COUNT, EXPIRED_COUNT, EXPLANATION_COUNT) zijn voor modellen en scripts; PROBLEM_COUNT laat weg wat geen kwaad doet.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>The check of {file} found {errors} errors and {warnings} warnings: see the table of problems.</source>
            <translation>De controle van {file} vond {errors} fouten en {warnings} waarschuwingen: zie de tabel met problemen.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Let what has lapsed expire</source>
            <translation>Laten verlopen wat voorbij is</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Before the check, explanations that were accepted for a time and plans become expired where their date has passed, as “Update register” does it too.</source>
            <translation>Voor de controle verlopen motiveringen die voor een tijd aanvaard waren, en plannen, waarvan de datum voorbij is, zoals “Register bijwerken” ook doet.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Fail on</source>
            <translation>Falen bij</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>When the algorithm fails after its tables are written: never, at errors, or at any error or warning. For scheduled runs that look at the exit status.</source>
            <translation>Wanneer het algoritme faalt nadat zijn tabellen geschreven zijn: nooit (never), bij fouten (errors), of bij elke fout of waarschuwing (any). Voor geplande runs die naar de eindstatus kijken.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>The GeoPackage to check.</source>
            <translation>Het GeoPackage om te controleren.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>A table with a row per problem, with its remedy.</source>
            <translation>Een tabel met een rij per probleem, met zijn remedie.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Levels of explanations</source>
            <translation>Niveaus van motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>A table with a row per explanation: score, level, what is missing, and warnings.</source>
            <translation>Een tabel met een rij per motivering: score, niveau, wat ontbreekt, en waarschuwingen.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of errors and warnings</source>
            <translation>Aantal fouten en waarschuwingen</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of errors</source>
            <translation>Aantal fouten</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of warnings</source>
            <translation>Aantal waarschuwingen</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of dates that passed</source>
            <translation>Aantal datums die voorbij zijn</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of explanations</source>
            <translation>Aantal motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Explanations that expired now: {count}</source>
            <translation>Motiveringen die nu verliepen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Nothing is wrong with the register.</source>
            <translation>Er is niets mis met het register.</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Errors: {errors}; warnings: {warnings}, of which {overdue} about dates; for information: {notes}.</source>
            <translation>Fouten: {errors}; waarschuwingen: {warnings}, waarvan {overdue} over datums; ter informatie: {notes}.</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>{severity}: {detail} ({location})</source>
            <translation>{severity}: {detail} ({location})</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>{severity}: {detail}</source>
            <translation>{severity}: {detail}</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Compare indicators of two dates</source>
            <translation>Indicatoren van twee datums vergelijken</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>before,after,monitor,trend,fragmentation,coherence,concordance,history</source>
            <translation>voor,na,monitor,trend,versnippering,samenhang,concordantie,geschiedenis</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Holds the indicators that a register kept at two dates, or that two registers keep, side by side.</source>
            <translation>Legt de indicatoren die een register op twee datums bewaarde, of die twee registers bewaren, naast elkaar.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>&lt;p&gt;A register keeps the indicators that are given to “Update register”, with the run that brought them: the outputs of “Municipality indicators” and of “Concordance of zones and regions”. This gives them before and after: of one register at two dates, or of two registers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Before and after&lt;/b&gt; has a row per figure: what it is a figure of (&lt;i&gt;scope&lt;/i&gt;: layer, region, zone or municipality; &lt;i&gt;layer&lt;/i&gt; is the name of the zones, empty for partnerships), the unit, the indicator, and the change. A figure that one side lacks is NULL there. The figures of the whole stand in the log, such as “Number of different member sets: 183 → 38”.&lt;/p&gt;&lt;p&gt;Nothing is changed in a register. Memberships of two dates that no register holds figures of are compared by “Municipality indicators”, with BEFORE.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Een register bewaart de indicatoren die aan “Register bijwerken” gegeven worden, met de run die ze bracht: de uitvoer van “Indicatoren per gemeente” en van “Overeenstemming van zones en regio's”. Dit geeft ze voordien en nadien: van één register op twee datums, of van twee registers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Voor en na&lt;/b&gt; heeft een rij per cijfer: waarvan het een cijfer is (&lt;i&gt;scope&lt;/i&gt;: laag, regio, zone of gemeente; &lt;i&gt;layer&lt;/i&gt; is de naam van de zones, leeg voor samenwerkingsverbanden), de eenheid, de indicator en de verandering. Een cijfer dat één kant niet heeft, is daar NULL. De cijfers van het geheel staan in het logboek, zoals “Aantal verschillende combinaties van deelnemers: 183 → 38”.&lt;/p&gt;&lt;p&gt;In een register verandert niets. Deelnames van twee datums waarvan geen register cijfers bewaart, worden vergeleken door “Indicatoren per gemeente”, met BEFORE.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Register before</source>
            <translation>Register voordien</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Another register with the figures before. Empty: the same one, at an earlier date.</source>
            <translation>Een ander register met de cijfers van voordien. Leeg: hetzelfde register, op een vroegere datum.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>The register with the figures after; it is only read.</source>
            <translation>Het register met de cijfers van nadien; het wordt alleen gelezen.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Date after</source>
            <translation>Datum nadien</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>As they stood at the end of this day. Empty: as they stand.</source>
            <translation>Zoals ze waren aan het eind van deze dag. Leeg: zoals ze nu zijn.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Date before</source>
            <translation>Datum voordien</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>As they stood at the end of this day. Empty: the first figures that the register kept, or, of another register, as they stand.</source>
            <translation>Zoals ze waren aan het eind van deze dag. Leeg: de eerste cijfers die het register bewaarde, of, van een ander register, zoals ze nu zijn.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Only what changed</source>
            <translation>Alleen wat veranderde</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Leaves out figures that are the same before and after.</source>
            <translation>Laat cijfers weg die voordien en nadien gelijk zijn.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Run after</source>
            <translation>Run nadien</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Run before</source>
            <translation>Run voordien</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Id of the reference set that the figures are about. Empty: the current one of each date.</source>
            <translation>Id van de referentieset waarover de cijfers gaan. Leeg: de huidige van elke datum.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of a run, as in the table “runs” of the register: as they stood after it.</source>
            <translation>Nummer van een run, zoals in de tabel “runs” van het register: zoals ze daarna waren.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Before and after</source>
            <translation>Voor en na</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>A table with each figure before and after, and the change.</source>
            <translation>Een tabel met elk cijfer voordien en nadien, en de verandering.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known before and after</source>
            <translation>Aantal cijfers dat voordien en nadien bekend is</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that changed</source>
            <translation>Aantal cijfers dat veranderde</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known before only</source>
            <translation>Aantal cijfers dat alleen voordien bekend is</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known after only</source>
            <translation>Aantal cijfers dat alleen nadien bekend is</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} has no run up to the date or run that {key} names, or none against that reference set. Give a later one.</source>
            <translation>Het register {file} heeft geen run tot en met de datum of run die {key} noemt, of geen tegen die referentieset. Geef een latere.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} holds no indicators as of {day} (run {run}). Give their tables to “Update register”, or choose a later date with {key}.</source>
            <translation>Het register {file} bevat geen indicatoren op {day} (run {run}). Geef hun tabellen aan “Register bijwerken”, of kies met {key} een latere datum.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} has no run {run}; its last one is {last}. Give {key} another number.</source>
            <translation>Het register {file} heeft geen run {run}; de laatste is {last}. Geef {key} een ander nummer.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>Before and after are the same: run {run} of {day} in {file}. Give {before} or {after} another date or run, or give two registers.</source>
            <translation>Voordien en nadien zijn hetzelfde: run {run} van {day} in {file}. Geef {before} of {after} een andere datum of run, of geef twee registers.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>{layer}:</source>
            <translation>{layer}:</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>- {meaning}: {before:.6g} → {value:.6g}</source>
            <translation>- {meaning}: {before:.6g} → {value:.6g}</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>Before: run {run} of {day}. After: run {last} of {last_day}.</source>
            <translation>Voordien: run {run} van {day}. Nadien: run {last} van {last_day}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The figures before are about the reference set “{before}”, those after about “{after}”: regions with the same id are held against each other.</source>
            <translation>De cijfers van voordien gaan over de referentieset “{before}”, die van nadien over “{after}”: regio’s met dezelfde id worden naast elkaar gelegd.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>Compare reference sets</source>
            <translation>Referentiesets vergelijken</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions,versions,dates,change,flip,before,after,moved municipalities</source>
            <translation>referentieregio's,versies,datums,wijziging,omslag,voor,na,verschoven gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>Tells which territories flip between two sets of reference regions, and which municipalities moved.</source>
            <translation>Zegt welke werkingsgebieden omslaan tussen twee sets van referentieregio's, en welke gemeenten van regio wisselden.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>&lt;p&gt;Tests each territory against two reference sets, such as those of two dates, by the same rule set, and tells what flips.&lt;/p&gt;&lt;p&gt;A flip is the first of these that applies: &lt;i&gt;starts_to_conform&lt;/i&gt; (conforms after; did not, or could not be judged, before), &lt;i&gt;stops_conforming&lt;/i&gt; (the other way round), &lt;i&gt;class_changed&lt;/i&gt; (another class, the same verdict), &lt;i&gt;regions_changed&lt;/i&gt; (other regions, or another main region). All else is &lt;i&gt;unchanged&lt;/i&gt;, also where shares shift between the same regions.&lt;/p&gt;&lt;p&gt;Regions are the same if they have the same id and share at least half of the smaller one. Otherwise those are the same that hold the same ground but for noise, and last those with the same name. So a region that is only renamed flips nothing; the log names it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories with flips&lt;/b&gt; (OUTPUT) has the geometry and the CRS of the input. &lt;b&gt;Counts of flips&lt;/b&gt; counts territories per kind of flip and classes. &lt;b&gt;Municipalities that moved&lt;/b&gt; needs the municipalities; each lies in the region that holds at least half of it.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, FLIP_COUNT, STARTS_COUNT, STOPS_COUNT, MOVED_COUNT) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Toetst elk werkingsgebied aan twee referentiesets, zoals die van twee datums, met dezelfde regelset, en zegt wat omslaat.&lt;/p&gt;&lt;p&gt;Een omslag is de eerste van deze die van toepassing is: &lt;i&gt;starts_to_conform&lt;/i&gt; (voldoet erna; voldeed niet of was niet te beoordelen ervoor), &lt;i&gt;stops_conforming&lt;/i&gt; (omgekeerd), &lt;i&gt;class_changed&lt;/i&gt; (andere klasse, zelfde oordeel), &lt;i&gt;regions_changed&lt;/i&gt; (andere regio's, of een andere hoofdregio). Al het andere is &lt;i&gt;unchanged&lt;/i&gt;, ook waar aandelen verschuiven tussen dezelfde regio's.&lt;/p&gt;&lt;p&gt;Regio's zijn dezelfde als ze dezelfde id hebben en minstens de helft van de kleinste gemeen hebben. Anders zijn het die welke op ruis na hetzelfde gebied beslaan, en ten slotte die met dezelfde naam. Een regio die alleen van naam verandert, doet dus niets omslaan; het logboek noemt ze.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Werkingsgebieden met omslag&lt;/b&gt; (OUTPUT) heeft de geometrie en het CRS van de invoer. &lt;b&gt;Aantallen omslagen&lt;/b&gt; telt werkingsgebieden per soort omslag en per klasse. &lt;b&gt;Gemeenten die van regio wisselden&lt;/b&gt; vereist de gemeenten; elke gemeente ligt in de regio die er minstens de helft van bevat.&lt;/p&gt;&lt;p&gt;De getallen (TERRITORY_COUNT, FLIP_COUNT, STARTS_COUNT, STOPS_COUNT, MOVED_COUNT) zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>The table of municipalities that moved is empty: no municipalities were given.</source>
            <translation>De tabel van gemeenten die van regio wisselden is leeg: er zijn geen gemeenten opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions before</source>
            <translation>referentieregio's voor</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions after</source>
            <translation>referentieregio's na</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Polygons of the territories to test against both sets. Features with the same id are dissolved.</source>
            <translation>Polygonen van de werkingsgebieden die aan beide sets worden getoetst. Objecten met dezelfde id worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field that identifies a partnership, number or text; leading zeros are kept.</source>
            <translation>Veld dat een samenwerkingsverband identificeert, getal of tekst; voorloopnullen blijven behouden.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the name of the partnership.</source>
            <translation>Veld met de naam van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. Where a territory has a list, the list decides and not the geometry.</source>
            <translation>Veld met de codes van de deelnemende gemeenten, gescheiden door ; of , of nieuwe regels. Vereist de gemeenten. Waar een werkingsgebied een lijst heeft, is de lijst bepalend en niet de geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>before</source>
            <translation>voor</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>The reference set to compare with: polygons of its regions.</source>
            <translation>De referentieset waarmee wordt vergeleken: polygonen van haar regio's.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>after</source>
            <translation>na</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>The other reference set. Regions are matched with those before by id, then by ground, then by name, so that a mere renaming flips nothing.</source>
            <translation>De andere referentieset. Regio's worden aan die van voordien gekoppeld op id, dan op gebied, dan op naam, zodat een loutere naamswijziging niets doet omslaan.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Polygons of the building blocks: needed for lists of members, and to tell which municipalities moved.</source>
            <translation>Polygonen van de gemeenten, de bouwstenen: nodig voor deelnemerslijsten, en om te zeggen welke gemeenten van regio wisselden.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the code of the municipality; needed where municipalities are given.</source>
            <translation>Veld met de code van de gemeente; verplicht als er gemeenten zijn opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the name of the municipality; without it the code is shown.</source>
            <translation>Veld met de naam van de gemeente; zonder dit veld wordt de code getoond.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Says which classes conform and what counts as noise, for both sets.</source>
            <translation>Bepaalt welke klassen voldoen en wat als ruis telt, voor beide sets.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Territories with flips</source>
            <translation>Werkingsgebieden met omslag</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A row per partnership with class, regions and main region before and after, and the kind of flip.</source>
            <translation>Een rij per samenwerkingsverband met klasse, regio's en hoofdregio voor en na, en de soort omslag.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Counts of flips</source>
            <translation>Aantallen omslagen</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A table with the number of territories per kind of flip, class before and class after.</source>
            <translation>Een tabel met het aantal werkingsgebieden per soort omslag, klasse voor en klasse na.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Municipalities that moved</source>
            <translation>Gemeenten die van regio wisselden</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A table of the municipalities that lie in another region; it stays empty without municipalities.</source>
            <translation>Een tabel van de gemeenten die in een andere regio liggen; zonder gemeenten blijft ze leeg.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that flip</source>
            <translation>Aantal werkingsgebieden dat omslaat</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that start to conform</source>
            <translation>Aantal werkingsgebieden dat voortaan voldoet</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that stop conforming</source>
            <translation>Aantal werkingsgebieden dat niet langer voldoet</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of municipalities that moved</source>
            <translation>Aantal gemeenten dat van regio wisselde</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Reference regions {when}</source>
            <translation>Referentieregio's {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region id {when}</source>
            <translation>Id van de regio {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region name {when}</source>
            <translation>Naam van de regio {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region is delimited {when}</source>
            <translation>Regio is afgebakend {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided.</source>
            <translation>Veld dat onwaar (0, no) is voor een regio die nog niet is afgebakend: wat erin ligt, is onbeslist.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>- {flip}, from “{before}” to “{after}”: {count}</source>
            <translation>- {flip}, van “{before}” naar “{after}”: {count}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Of {count} territories {flipped} flip.</source>
            <translation>Van {count} werkingsgebieden slaan er {flipped} om.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Municipalities that moved: {moved}.</source>
            <translation>Gemeenten die van regio wisselden: {moved}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>{name} ({before} → {after})</source>
            <translation>{name} ({before} → {after})</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>These region ids stand for other ground in the second set, so they are not taken for the same region: {ids}. Choose the fields that hold lasting ids.</source>
            <translation>Deze regio-id's staan in de tweede set voor een ander gebied en gelden dus niet als dezelfde regio: {ids}. Kies de velden met blijvende id's.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions of the first set that the second does not have: {regions}.</source>
            <translation>Regio's van de eerste set die de tweede niet heeft: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions of the second set that the first does not have: {regions}.</source>
            <translation>Regio's van de tweede set die de eerste niet heeft: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with the same id and another name are the same region: {regions}.</source>
            <translation>Regio's met dezelfde id en een andere naam zijn dezelfde regio: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with another id on the same ground are the same region: {regions}.</source>
            <translation>Regio's met een andere id op hetzelfde gebied zijn dezelfde regio: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with another id and other ground but the same name, of which at least half of the smaller one is shared, are the same region: {regions}.</source>
            <translation>Regio's met een andere id en een ander gebied maar dezelfde naam, waarvan minstens de helft van de kleinste gemeenschappelijk is, zijn dezelfde regio: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>Concordance of zones and regions</source>
            <translation>Overeenstemming van zones en regio's</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>zones,homogeneity,completeness,V-measure,inhomogeneity,mapcurves,splitting,entropy,similarity</source>
            <translation>zones,homogeniteit,volledigheid,V-maat,inhomogeniteit,mapcurves,opsplitsing,entropie,gelijkenis</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>Tells how well a whole layer of zones matches the reference regions, and where it does not.</source>
            <translation>Zegt hoe goed een hele laag zones overeenstemt met de referentieregio's, en waar niet.</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>zones</source>
            <translation>zones</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>Parameter {asks} is “{value}”, which needs {lacks}, but that is empty. Give it, or change {asks}.</source>
            <translation>Parameter {asks} is “{value}” en vraagt {lacks}, maar dat is leeg. Vul het in, of wijzig {asks}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Compares a whole layer of zones, such as police zones, with the reference regions: by area, by number of municipalities, or by a weight of them such as the population.&lt;/p&gt;&lt;p&gt;The zones may not overlap each other, and zones and regions must cover the same ground, but for noise by the rule set. Otherwise the measures are refused: the log and &lt;b&gt;Measures&lt;/b&gt; tell why with figures and names, IS_COMPARABLE is 0, the columns of measures stay NULL, and shares are still given. Zones that share nothing with the regions have no part in it. Regions that overlap each other stop the run.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vergelijkt een hele laag zones, zoals politiezones, met de referentieregio's: volgens oppervlakte, volgens het aantal gemeenten, of volgens een gewicht ervan zoals het inwonertal.&lt;/p&gt;&lt;p&gt;De zones mogen elkaar niet overlappen, en zones en regio's moeten hetzelfde grondgebied beslaan, op ruis volgens de regelset na. Anders worden de maten geweigerd: het logboek en &lt;b&gt;Maten&lt;/b&gt; zeggen waarom, met cijfers en namen, IS_COMPARABLE is 0, de kolommen met maten blijven NULL, en de aandelen worden toch gegeven. Zones die niets met de regio's delen, tellen niet mee. Regio's die elkaar overlappen, doen de uitvoering stoppen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Zone i and region j share n_ij; n_i and n_j are what each holds, n is everything; H = −Σ p log p.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Homogeneity&lt;/b&gt;, zones → regions: 1 − H(region | zone) / H(region). 1 if every zone lies within one region.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Completeness&lt;/b&gt;, regions → zones: 1 − H(zone | region) / H(zone). 1 if every region lies within one zone.&lt;/li&gt;&lt;li&gt;&lt;b&gt;V-measure&lt;/b&gt;: 2 · h · c / (h + c). 1 only if zones and regions are the same. All three are 0 to 1, without a unit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Inhomogeneity&lt;/b&gt; of a zone: the entropy of its shares in the regions, divided by H(region); of a region likewise. 0 within one, 1 as mixed as the whole. Homogeneity is 1 minus the mean over the zones by size, completeness 1 minus that over the regions.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;Zone i en regio j delen n_ij; n_i en n_j zijn wat elk bevat, n is alles; H = −Σ p log p.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Homogeniteit&lt;/b&gt;, zones → regio's: 1 − H(regio | zone) / H(regio). 1 als elke zone binnen één regio ligt.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Volledigheid&lt;/b&gt;, regio's → zones: 1 − H(zone | regio) / H(zone). 1 als elke regio binnen één zone ligt.&lt;/li&gt;&lt;li&gt;&lt;b&gt;V-maat&lt;/b&gt;: 2 · h · c / (h + c). Alleen 1 als zones en regio's dezelfde zijn. Alle drie gaan van 0 tot 1, zonder eenheid.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Inhomogeniteit&lt;/b&gt; van een zone: de entropie van haar aandelen in de regio's, gedeeld door H(regio); van een regio net zo. 0 binnen één, 1 even gemengd als het geheel. Homogeniteit is 1 min het gemiddelde over de zones naar grootte, volledigheid 1 min dat over de regio's.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;ul&gt;&lt;li&gt;&lt;b&gt;Fit&lt;/b&gt;: Σ n_ij² / (n_i · n_j); 1 for a union of whole ones. &lt;b&gt;Mapcurves&lt;/b&gt; is the mean fit of the zones or of the regions, whichever is higher: the area under the curve of how many have at least that fit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Splitting&lt;/b&gt;: Σ √(share), 1 or more, and its mean by size. A small bite counts: 99 % and 1 % give 1.095. &lt;b&gt;Reduced&lt;/b&gt;: whole regions in a zone (and whole zones in a region) are taken together first, so they cost nothing.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Effective splits&lt;/b&gt;: 1 / Σ share² − 1, 0 or more.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;ul&gt;&lt;li&gt;&lt;b&gt;Passing&lt;/b&gt;: Σ n_ij² / (n_i · n_j); 1 voor een unie van gehele. &lt;b&gt;Mapcurves&lt;/b&gt; is de gemiddelde passing van de zones of van de regio's, de hoogste van beide: de oppervlakte onder de kromme van hoeveel er minstens die passing hebben.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Opsplitsing&lt;/b&gt;: Σ √(aandeel), 1 of meer, en het gemiddelde ervan naar grootte. Een kleine hap telt: 99 % en 1 % geven 1,095. &lt;b&gt;Gereduceerd&lt;/b&gt;: gehele regio's in een zone (en gehele zones in een regio) worden eerst samengenomen, zodat ze niets kosten.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Effectieve splitsingen&lt;/b&gt;: 1 / Σ aandeel² − 1, 0 of meer.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;&lt;b&gt;Zones with inhomogeneity&lt;/b&gt; (OUTPUT) and &lt;b&gt;Regions with inhomogeneity&lt;/b&gt; can be styled by any of these; &lt;i&gt;amount&lt;/i&gt; is in square metres, municipalities or weight, as chosen. The numbers of the whole are outputs for models and scripts too, such as V_MEASURE; those that are refused are left out.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Zones met inhomogeniteit&lt;/b&gt; (OUTPUT) en &lt;b&gt;Regio's met inhomogeniteit&lt;/b&gt; kunnen volgens elk hiervan opgemaakt worden; &lt;i&gt;amount&lt;/i&gt; is in vierkante meter, gemeenten of gewicht, zoals gekozen. De getallen van het geheel zijn ook uitvoer voor modellen en scripts, zoals V_MEASURE; die geweigerd zijn, blijven weg.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Sources: Rosenberg and Hirschberg 2007 (V-measure); Nowosad and Stepinski 2018 (V-measure and inhomogeneity of maps); Hargrove, Hoffman and Hessburg 2006 (Mapcurves); Duchin 2018 and Ramsay 2020 (splitting, reduced: Dave's Redistricting); Wang and others 2022 (effective splits).&lt;/p&gt;</source>
            <translation>&lt;p&gt;Bronnen: Rosenberg en Hirschberg 2007 (V-maat); Nowosad en Stepinski 2018 (V-maat en inhomogeniteit van kaarten); Hargrove, Hoffman en Hessburg 2006 (Mapcurves); Duchin 2018 en Ramsay 2020 (opsplitsing, gereduceerd: Dave's Redistricting); Wang en anderen 2022 (effectieve splitsingen).&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons of a whole layer of zones, such as police zones: they may not overlap each other, and should cover the regions. Features with the same id are dissolved.</source>
            <translation>Polygonen van een hele laag zones, zoals politiezones: ze mogen elkaar niet overlappen en horen de regio's te bedekken. Objecten met hetzelfde id worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field that identifies a zone, number or text. Features without an id are left out with a warning.</source>
            <translation>Veld dat een zone aanduidt, getal of tekst. Objecten zonder id worden weggelaten, met een waarschuwing.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zone name</source>
            <translation>Naam van de zone</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with the name of the zone.</source>
            <translation>Veld met de naam van de zone.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. Where a zone has a list, the list decides and not the geometry.</source>
            <translation>Veld met de codes van de deelnemende gemeenten, gescheiden door ; of , of nieuwe regels. Vraagt de gemeenten. Waar een zone een lijst heeft, beslist de lijst en niet de geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons to compare with, one feature per region. They may not overlap each other by more than noise.</source>
            <translation>Polygonen om mee te vergelijken, één object per regio. Ze mogen elkaar niet meer dan met ruis overlappen.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>area: square metres; municipalities: each counts the same; weight: the sum of the weight of the municipalities, such as their population. The last two need the municipalities.</source>
            <translation>area: vierkante meter; municipalities: elke gemeente telt even zwaar; weight: de som van het gewicht van de gemeenten, zoals hun inwonertal. De laatste twee vragen de gemeenten.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Says which slivers along borders are noise where areas are counted.</source>
            <translation>Zegt welke splinters langs grenzen ruis zijn waar oppervlakten geteld worden.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons of the building blocks. One belongs to the zones of which it is a listed member or that hold at least half of it, and to the region that holds at least half of it.</source>
            <translation>Polygonen van de bouwstenen. Een gemeente hoort bij de zones waarvan ze op de lijst staat of die minstens de helft ervan bevatten, en bij de regio die minstens de helft ervan bevat.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with a number of 0 or more, such as the population; needed to count by weight.</source>
            <translation>Veld met een getal van 0 of meer, zoals het inwonertal; nodig om volgens gewicht te tellen.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zones with inhomogeneity</source>
            <translation>Zones met inhomogeniteit</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A row per zone with its main region, how it is spread over regions, and its part in the measures.</source>
            <translation>Een rij per zone met haar hoofdregio, hoe ze over regio's verdeeld is, en haar deel in de maten.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Regions with inhomogeneity</source>
            <translation>Regio's met inhomogeniteit</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A row per region with its main zone, how it is spread over zones, and its part in the measures.</source>
            <translation>Een rij per regio met haar hoofdzone, hoe ze over zones verdeeld is, en haar deel in de maten.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Shares</source>
            <translation>Aandelen</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A table with a row per zone and region that share something; given also where the layers do not fit.</source>
            <translation>Een tabel met een rij per zone en regio die iets delen; ook gegeven waar de lagen niet op elkaar passen.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Measures</source>
            <translation>Maten</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A table with a row per measure of the whole: its code, what it tells, and its value.</source>
            <translation>Een tabel met een rij per maat van het geheel: haar code, wat ze zegt, en haar waarde.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>- {meaning}: {value:.6g}</source>
            <translation>- {meaning}: {value:.6g}</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones that share nothing with the regions have no part in the measures: {zones}.</source>
            <translation>Zones die niets met de regio's delen, tellen niet mee in de maten: {zones}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>The zones and the regions do not cover the same ground once, so the V-measure and the other measures are not given; shares are. {reasons} Leave out zones that overlap or reach outside, and regions that no zone holds, or add what lacks. Where only borders are drawn otherwise, compare by municipalities.</source>
            <translation>De zones en de regio's beslaan niet één keer hetzelfde grondgebied, dus worden de V-maat en de andere maten niet gegeven; de aandelen wel. {reasons} Laat zones weg die overlappen of buiten de regio's reiken, en regio's die geen enkele zone bevat, of voeg toe wat ontbreekt. Waar enkel de grenzen anders getekend zijn: vergelijk volgens gemeenten.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{first} and {second} ({size})</source>
            <translation>{first} en {second} ({size})</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones overlap each other, {size} in all, {share} of the regions: {pairs}.</source>
            <translation>Zones overlappen elkaar, {size} in totaal, {share} van de regio's: {pairs}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>No zone holds {size} of the regions, {share}: {regions}.</source>
            <translation>Geen enkele zone bevat {size} van de regio's, {share}: {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones extend beyond the regions by {size}: {zones}.</source>
            <translation>Zones reiken {size} buiten de regio's: {zones}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{name} ({size})</source>
            <translation>{name} ({size})</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>1 municipality</source>
            <translation>1 gemeente</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{count} municipalities</source>
            <translation>{count} gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/exchange_words.py" />
            <source>{column} (UTC)</source>
            <translation>{column} (UTC)</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Export register</source>
            <translation>Register uitvoeren</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,copy,backup,explanations,list</source>
            <translation>rekenblad,werkmap,Excel,LibreOffice,CSV,JSON,kopie,reservekopie,motiveringen,lijst</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Writes findings, explanations and their history to a workbook, CSV, JSON, or a copy of the register.</source>
            <translation>Schrijft bevindingen, motiveringen en hun geschiedenis naar een werkmap, CSV, JSON of een kopie van het register.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>&lt;p&gt;Writes a register to one file. Its first table, &lt;i&gt;explanations&lt;/i&gt;, is the list to read: a row per partnership with its class, regions, state, level, and all parts of its explanation. The other tables hold all findings, overlaps, order of alignment, repairs, indicators, earlier texts, history, attachments, runs and sets.&lt;/p&gt;&lt;p&gt;&lt;b&gt;XLSX&lt;/b&gt; and &lt;b&gt;ODS&lt;/b&gt; have a sheet per table, with frozen headers, filters and real dates. A text that is too long for a cell goes on in a sheet of its own. &lt;b&gt;CSV&lt;/b&gt; makes a folder with a file per table, or the explanations alone where OUTPUT ends in .csv. &lt;b&gt;JSON&lt;/b&gt; has all tables with codes. &lt;b&gt;GPKG&lt;/b&gt; is a copy of the register as it is at one moment, with its geometries.&lt;/p&gt;&lt;p&gt;Texts that a spreadsheet would take for formulas get an apostrophe; &lt;i&gt;Import explanations&lt;/i&gt; takes it off again. That algorithm reads all of these files, in any language of the plugin.&lt;/p&gt;&lt;p&gt;Sheets of a workbook show shares as percentages, and hold them as precise as they are. CSV with words has decimal commas, as Excel expects where it takes semicolons; with CODES it has points, for programs. A ground that was typed and is none of the rule set stands between quotes where it could be taken for the name of one.&lt;/p&gt;&lt;p&gt;What people and the software wrote is not translated: the departure keeps the language of who wrote or submitted the explanation.&lt;/p&gt;&lt;p&gt;The register is only read. The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Schrijft een register naar één bestand. De eerste tabel, &lt;i&gt;motiveringen&lt;/i&gt;, is de lijst om te lezen: een rij per samenwerkingsverband met klasse, regio's, toestand, niveau en alle onderdelen van de motivering. De andere tabellen bevatten alle bevindingen, overlappingen, volgorde van afstemming, herstellingen, indicatoren, eerdere teksten, geschiedenis, bijlagen, runs en sets.&lt;/p&gt;&lt;p&gt;&lt;b&gt;XLSX&lt;/b&gt; en &lt;b&gt;ODS&lt;/b&gt; hebben een blad per tabel, met vaste kopregels, filters en echte datums. Een tekst die te lang is voor een cel gaat verder in een eigen blad. &lt;b&gt;CSV&lt;/b&gt; maakt een map met een bestand per tabel, of alleen de motiveringen als OUTPUT eindigt op .csv. &lt;b&gt;JSON&lt;/b&gt; heeft alle tabellen met codes. &lt;b&gt;GPKG&lt;/b&gt; is een kopie van het register zoals het op één moment is, met de geometrieën.&lt;/p&gt;&lt;p&gt;Teksten die een rekenblad voor formules zou houden krijgen een apostrof; &lt;i&gt;Motiveringen invoeren&lt;/i&gt; haalt die er weer af. Dat algoritme leest al deze bestanden, in elke taal van de plug-in.&lt;/p&gt;&lt;p&gt;Bladen van een werkmap tonen aandelen als percentages, en bevatten ze even nauwkeurig als ze zijn. CSV met woorden heeft decimale komma's, zoals Excel verwacht waar het puntkomma's neemt; met CODES heeft het punten, voor programma's. Een grond die is ingetypt en die de regelset niet kent, staat tussen aanhalingstekens waar hij voor de naam van een grond zou kunnen doorgaan.&lt;/p&gt;&lt;p&gt;Wat mensen en de software schreven, wordt niet vertaald: de afwijking houdt de taal van wie de motivering schreef of indiende.&lt;/p&gt;&lt;p&gt;Het register wordt alleen gelezen. De aantallen zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Written: {file}</source>
            <translation>Geschreven: {file}</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} is the register itself, which is never overwritten. Give another file.</source>
            <translation>{output} is het register zelf, dat nooit wordt overschreven. Geef een ander bestand.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>A copy of the register is whole: leave {region} and {states} empty, or choose another format.</source>
            <translation>Een kopie van het register is volledig: laat {region} en {states} leeg, of kies een ander formaat.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} names the file {file}, which is another register, or cannot be read to tell. Registers are never overwritten. Give another file.</source>
            <translation>{output} noemt het bestand {file}, dat een ander register is, of niet kan worden gelezen om het te zeggen. Registers worden nooit overschreven. Geef een ander bestand.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} names the file {file}, a copy of this register with history that this one does not have. Give another file, so that nothing is lost.</source>
            <translation>{output} noemt het bestand {file}, een kopie van dit register met geschiedenis die dit niet heeft. Geef een ander bestand, zodat niets verloren gaat.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Parameter {key} is empty. Give a file.</source>
            <translation>Parameter {key} is leeg. Geef een bestand.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} ends in .{suffix}, but {format} is {wanted}. Make them the same.</source>
            <translation>{output} eindigt op .{suffix}, maar {format} is {wanted}. Maak ze gelijk.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>The register to export; it is only read.</source>
            <translation>Het register dat wordt uitgevoerd; het wordt alleen gelezen.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Id or name of a region: only partnerships that count it among their regions. Empty: all.</source>
            <translation>Id of naam van een regio: alleen samenwerkingsverbanden waarvoor die regio meetelt. Leeg: alle.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Format</source>
            <translation>Formaat</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>XLSX, ODS, CSV, JSON, or GPKG for a copy of the register. Empty: by the name of the file; else XLSX.</source>
            <translation>XLSX, ODS, CSV, JSON, of GPKG voor een kopie van het register. Leeg: volgens de naam van het bestand; anders XLSX.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Only partnerships with an explanation in one of these states ({states}; none: no explanation). Empty: all.</source>
            <translation>Alleen samenwerkingsverbanden met een motivering in een van deze toestanden ({states}; none: geen motivering). Leeg: alle.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Codes instead of words</source>
            <translation>Codes in plaats van woorden</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Names of columns and codes, such as straddles_minor, in place of headings and words in your language; in CSV decimal points in place of commas.</source>
            <translation>Namen van kolommen en codes, zoals straddles_minor, in plaats van opschriften en woorden in uw taal; in CSV decimale punten in plaats van komma's.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Excel (*.xlsx);;LibreOffice (*.ods);;CSV, explanations alone (*.csv);;JSON (*.json);;Copy of the register (*.gpkg)</source>
            <translation>Excel (*.xlsx);;LibreOffice (*.ods);;CSV, alleen motiveringen (*.csv);;JSON (*.json);;Kopie van het register (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Export</source>
            <translation>Uitvoer</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>The file, which is replaced if it is there: a register only by a copy of the same register, if that has all that is in there. For CSV a folder, or a name in .csv for the explanations alone.</source>
            <translation>Het bestand, dat wordt vervangen als het er is: een register alleen door een kopie van hetzelfde register, als die alles heeft wat erin staat. Voor CSV een map, of een naam op .csv voor alleen de motiveringen.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Folder for attachments</source>
            <translation>Map voor bijlagen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Gets the attached files, byte for byte. Their names, made safe, stand in the column “File” of the attachments.</source>
            <translation>Krijgt de bijgevoegde bestanden, byte voor byte. Hun namen, veilig gemaakt, staan in de kolom “Bestand” van de bijlagen.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of rows in the list of explanations</source>
            <translation>Aantal rijen in de lijst van motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of findings</source>
            <translation>Aantal bevindingen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of overlaps</source>
            <translation>Aantal overlappingen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of partnerships in the order of alignment</source>
            <translation>Aantal samenwerkingsverbanden in de volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of repairs</source>
            <translation>Aantal herstellingen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of indicators</source>
            <translation>Aantal indicatoren</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of earlier texts</source>
            <translation>Aantal eerdere teksten</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of events</source>
            <translation>Aantal gebeurtenissen</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of attachments listed</source>
            <translation>Aantal bijlagen in de lijst</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of attachments in the folder</source>
            <translation>Aantal bijlagen in de map</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of runs</source>
            <translation>Aantal runs</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>Folder “{folder}” cannot be made: {error}.</source>
            <translation>Map “{folder}” kan niet worden gemaakt: {error}.</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>No partnership matches region “{region}” and states “{states}”: the list is empty. Check both.</source>
            <translation>Geen samenwerkingsverband past bij regio “{region}” en toestanden “{states}”: de lijst is leeg. Kijk beide na.</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>Attachments that are not what was attached, and are left out: {names}. Take them from a backup.</source>
            <translation>Bijlagen die niet zijn wat werd bijgevoegd, en zijn weggelaten: {names}. Neem ze uit een reservekopie.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Import explanations</source>
            <translation>Motiveringen invoeren</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,merge,dry run,explanations</source>
            <translation>rekenblad,werkmap,Excel,LibreOffice,CSV,JSON,samenvoegen,proefrun,motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Takes explanations of a workbook, CSV, JSON or another register into a register, after a dry run.</source>
            <translation>Neemt motiveringen van een werkmap, CSV, JSON of een ander register op in een register, na een proefrun.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>&lt;p&gt;Reads explanations as &lt;i&gt;Export register&lt;/i&gt; writes them, or from a table of your own with a heading, a column &lt;i&gt;partnership_id&lt;/i&gt; and columns such as &lt;i&gt;reasons&lt;/i&gt;, &lt;i&gt;category&lt;/i&gt; or &lt;i&gt;comply_by&lt;/i&gt;. Headings are known by the names of columns and by what they are called in English, Dutch and French; so are states, grounds and other codes. Columns that are not there leave what stands; an empty cell in a row with text empties its field; a row without any text changes nothing.&lt;/p&gt;&lt;p&gt;Without APPLY nothing is changed: the &lt;b&gt;plan of the import&lt;/b&gt; lists per row what would happen. &lt;i&gt;new_text&lt;/i&gt;: there is none yet. &lt;i&gt;new_version&lt;/i&gt;: the text differs, and the one that stands is kept as a version. &lt;i&gt;conflict&lt;/i&gt;: it is submitted or decided, or was changed since the export; it is not touched, and the text of the file is kept as a version. &lt;i&gt;invalid&lt;/i&gt; and &lt;i&gt;unknown_partnership&lt;/i&gt;: what is wrong, and what to do. The detail tells what differs.&lt;/p&gt;&lt;p&gt;With APPLY all is imported in one go, or nothing: rows that cannot be imported stop it unless SKIP_INVALID leaves them out.&lt;/p&gt;&lt;p&gt;Ids are text. A number that lost its leading zeros in a spreadsheet, or became one such as 2.01E+8 without losing digits, is taken for the one id that it can mean, and refused if there are several. Formulas are not calculated. The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Leest motiveringen zoals &lt;i&gt;Register uitvoeren&lt;/i&gt; ze schrijft, of uit een eigen tabel met een kopregel, een kolom &lt;i&gt;partnership_id&lt;/i&gt; en kolommen zoals &lt;i&gt;reasons&lt;/i&gt;, &lt;i&gt;category&lt;/i&gt; of &lt;i&gt;comply_by&lt;/i&gt;. Opschriften worden herkend aan de namen van kolommen en aan hoe ze in het Engels, Nederlands en Frans heten; ook toestanden, gronden en andere codes. Kolommen die er niet zijn laten staan wat er staat; een lege cel in een rij met tekst maakt het veld leeg; een rij zonder tekst verandert niets.&lt;/p&gt;&lt;p&gt;Zonder APPLY wordt niets veranderd: het &lt;b&gt;plan van de invoer&lt;/b&gt; toont per rij wat er zou gebeuren. &lt;i&gt;new_text&lt;/i&gt;: er is er nog geen. &lt;i&gt;new_version&lt;/i&gt;: de tekst verschilt, en die er staat blijft bewaard als versie. &lt;i&gt;conflict&lt;/i&gt;: de motivering is ingediend of er is over beslist, of ze is veranderd sinds de uitvoer; ze wordt niet aangeraakt, en de tekst van het bestand wordt als versie bewaard. &lt;i&gt;invalid&lt;/i&gt; en &lt;i&gt;unknown_partnership&lt;/i&gt;: wat er mis is, en wat te doen. Het detail zegt wat verschilt.&lt;/p&gt;&lt;p&gt;Met APPLY wordt alles in één keer ingevoerd, of niets: rijen die niet kunnen worden ingevoerd houden het tegen, tenzij SKIP_INVALID ze weglaat.&lt;/p&gt;&lt;p&gt;Id's zijn tekst. Een getal dat in een rekenblad zijn voorloopnullen verloor, of er een werd zoals 2.01E+8 zonder cijfers te verliezen, geldt voor de ene id die het kan zijn, en wordt geweigerd als er meerdere zijn. Formules worden niet berekend. De aantallen zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Cancelled: nothing was imported.</source>
            <translation>Afgebroken: er is niets ingevoerd.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>{source} is the register itself: there is nothing to import from it. Give another file.</source>
            <translation>{source} is het register zelf: daaruit valt niets in te voeren. Geef een ander bestand.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>{plan} lies in the folder {source}, which is read. Give a file outside of it.</source>
            <translation>{plan} ligt in de map {source}, die wordt gelezen. Geef een bestand erbuiten.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Parameter {key}: there is no file or folder “{file}”. Check the name.</source>
            <translation>Parameter {key}: er is geen bestand of map “{file}”. Kijk de naam na.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>The register that gets the explanations. Without APPLY it is only read.</source>
            <translation>Het register dat de motiveringen krijgt. Zonder APPLY wordt het alleen gelezen.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Name of the sheet with the explanations. Empty: the one that is called so, or else the first.</source>
            <translation>Naam van het blad met de motiveringen. Leeg: het blad dat zo heet, of anders het eerste.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Off: a dry run, which lists what would happen. On: import all of it, or nothing.</source>
            <translation>Uit: een proefrun, die toont wat er zou gebeuren. Aan: alles invoeren, of niets.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Leave out what cannot be imported</source>
            <translation>Weglaten wat niet kan worden ingevoerd</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Off: nothing is imported if a row cannot be. On: such rows are left out, and listed.</source>
            <translation>Uit: er wordt niets ingevoerd als een rij dat niet kan. Aan: zulke rijen worden weggelaten, en getoond.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>With states, rulings and history</source>
            <translation>Met toestanden, uitspraken en geschiedenis</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Takes over states, rulings, history, earlier texts, notes and contacts as they are in the source, to move a review to another register. A draft keeps its ground, also one that the rules do not offer. What a state asks for must be there: an accepted explanation without a reference of the decision is invalid. What is submitted or decided here is a conflict.</source>
            <translation>Neemt toestanden, uitspraken, geschiedenis, eerdere teksten, notities en contacten over zoals ze in de bron staan, om een beoordeling naar een ander register te verhuizen. Een ontwerp houdt zijn grond, ook een die de regels niet kennen. Wat een toestand vraagt moet er zijn: een aanvaarde motivering zonder referentie van de beslissing is ongeldig. Wat hier is ingediend of beslist, is een conflict.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Plan of the import</source>
            <translation>Plan van de invoer</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>A table with a row per row of the source, or several where several things are to be told.</source>
            <translation>Een tabel met een rij per rij van de bron, of meerdere waar er meerdere dingen te melden zijn.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Explanations (*.xlsx *.ods *.csv *.json *.gpkg);;All files (*)</source>
            <translation>Motiveringen (*.xlsx *.ods *.csv *.json *.gpkg);;Alle bestanden (*)</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>An XLSX, ODS, CSV or JSON file, a folder with the CSV files of an export, or another register (GPKG).</source>
            <translation>Een XLSX-, ODS-, CSV- of JSON-bestand, een map met de CSV-bestanden van een uitvoer, of een ander register (GPKG).</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Folder with attachments</source>
            <translation>Map met bijlagen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>The folder that the export filled: files listed in the table of attachments are attached. Empty: none are, but those of another register come along with its states.</source>
            <translation>De map die de uitvoer heeft gevuld: bestanden in de tabel van bijlagen worden bijgevoegd. Leeg: geen, maar die van een ander register komen mee met zijn toestanden.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows with explanations</source>
            <translation>Aantal rijen met motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new texts</source>
            <translation>Aantal nieuwe teksten</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new versions</source>
            <translation>Aantal nieuwe versies</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new states of the same text</source>
            <translation>Aantal nieuwe toestanden van dezelfde tekst</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows that change nothing</source>
            <translation>Aantal rijen die niets veranderen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of conflicts</source>
            <translation>Aantal conflicten</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of invalid rows</source>
            <translation>Aantal ongeldige rijen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows of unknown partnerships</source>
            <translation>Aantal rijen van onbekende samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new events and earlier texts</source>
            <translation>Aantal nieuwe gebeurtenissen en eerdere teksten</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new attachments</source>
            <translation>Aantal nieuwe bijlagen</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of partnerships with a new note or contact</source>
            <translation>Aantal samenwerkingsverbanden met een nieuwe notitie of een nieuw contact</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Whether it was imported (1 or 0)</source>
            <translation>Of er is ingevoerd (1 of 0)</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>{outcome}: {count}</source>
            <translation>{outcome}: {count}</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>Imported.</source>
            <translation>Ingevoerd.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>This was a dry run: nothing was changed. Set APPLY to import.</source>
            <translation>Dit was een proefrun: er is niets veranderd. Zet APPLY aan om in te voeren.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>{table}, row {row}, {id}: {detail}</source>
            <translation>{table}, rij {row}, {id}: {detail}</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>Nothing was imported: {count} rows cannot be. Correct them, or set SKIP_INVALID to leave them out; a dry run lists all of them.</source>
            <translation>Er is niets ingevoerd: {count} rijen kunnen dat niet. Verbeter ze, of zet SKIP_INVALID aan om ze weg te laten; een proefrun toont ze allemaal.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>There is no folder {folder} with attachments. Check the name, or leave it empty.</source>
            <translation>Er is geen map {folder} met bijlagen. Kijk de naam na, of laat ze leeg.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>“{file}” holds no explanations. Give a file with a heading and at least one row.</source>
            <translation>“{file}” bevat geen motiveringen. Geef een bestand met een kopregel en minstens één rij.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>File “{file}” is no export of a register that can be read here: {detail}.</source>
            <translation>Bestand “{file}” is geen uitvoer van een register die hier kan worden gelezen: {detail}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}”: columns that mean nothing here are left out: {columns}.</source>
            <translation>Blad “{sheet}”: kolommen die hier niets betekenen zijn weggelaten: {columns}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>“{file}” has no sheet “{sheet}”. It has: {sheets}.</source>
            <translation>“{file}” heeft geen blad “{sheet}”. Wel: {sheets}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}”: column “{column}” stands twice. Remove one of them.</source>
            <translation>Blad “{sheet}”: kolom “{column}” staat er twee keer. Verwijder er een.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}” has no column partnership_id. Its first row must hold the headings; it has: {headings}.</source>
            <translation>Blad “{sheet}” heeft geen kolom partnership_id. De eerste rij moet de opschriften bevatten; er staat: {headings}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}” has no column with a part of an explanation, such as reasons; it has: {headings}.</source>
            <translation>Blad “{sheet}” heeft geen kolom met een onderdeel van een motivering, zoals reasons; er staat: {headings}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take one of: {words}.</source>
            <translation>Neem een van: {words}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: {before} → {after} words</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give an earlier date.</source>
            <translation>Geef een vroegere datum.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill it in, or import the row as a draft.</source>
            <translation>Vul het in, of voer de rij in als ontwerp.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill in one of the two, or import the row as a draft.</source>
            <translation>Vul een van beide in, of voer de rij in als ontwerp.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Shorten it, and put the rest in a document.</source>
            <translation>Kort het in, en zet de rest in een document.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take the sign out, or replace it by a blank.</source>
            <translation>Haal het teken weg, of vervang het door een spatie.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Type the sign again; the file was cut or saved in a wrong encoding.</source>
            <translation>Typ het teken opnieuw; het bestand is afgebroken of in een verkeerde codering bewaard.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make it temporary with a date, or take another ground.</source>
            <translation>Maak ze tijdelijk met een datum, of neem een andere grond.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give a later date.</source>
            <translation>Geef een latere datum.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take a ground that the law exempts, or another state.</source>
            <translation>Neem een grond die de wet vrijstelt, of een andere toestand.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Name the person who reviewed it, other than who wrote or submitted it.</source>
            <translation>Noem wie ze beoordeelde, iemand anders dan wie ze schreef of indiende.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Name the person.</source>
            <translation>Noem de persoon.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Remove the text: nothing is to be explained.</source>
            <translation>Haal de tekst weg: er valt niets te motiveren.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Update the register with the territory first.</source>
            <translation>Werk eerst het register bij met het werkingsgebied.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>There is no partnership id.</source>
            <translation>Er is geen id van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill it in, or remove the row.</source>
            <translation>Vul het in, of verwijder de rij.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Partnership {id} stands in several rows.</source>
            <translation>Samenwerkingsverband {id} staat in meerdere rijen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Keep one of them: nothing is guessed.</source>
            <translation>Houd er een over: er wordt niets geraden.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” may have lost its leading zeros, and several ids can be meant: {ids}.</source>
            <translation>“{text}” kan zijn voorloopnullen verloren hebben, en er kunnen meerdere id's bedoeld zijn: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet, and write the id with its zeros.</source>
            <translation>Maak van de kolom tekst in het rekenblad, en schrijf de id met zijn nullen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is taken for {id}: the spreadsheet dropped its leading zeros.</source>
            <translation>“{text}” geldt voor {id}: het rekenblad liet de voorloopnullen weg.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet.</source>
            <translation>Maak van de kolom tekst in het rekenblad.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The register has no partnership “{text}”.</source>
            <translation>Het register heeft geen samenwerkingsverband “{text}”.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Check the id; new partnerships come in with “Update register”.</source>
            <translation>Kijk de id na; nieuwe samenwerkingsverbanden komen binnen met “Register bijwerken”.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is taken for {id}: a spreadsheet made a number of the id.</source>
            <translation>“{text}” geldt voor {id}: een rekenblad maakte van de id een getal.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A spreadsheet made the number “{text}” of an id; it may have dropped digits. It can mean: {ids}.</source>
            <translation>Een rekenblad maakte van een id het getal “{text}”; er kunnen cijfers weg zijn. Het kan betekenen: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet, and write the id as it is.</source>
            <translation>Maak de kolom tekst in het rekenblad, en schrijf de id zoals ze is.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A spreadsheet made the number “{text}” of an id, and the register has no partnership that it can mean.</source>
            <translation>Een rekenblad maakte van een id het getal “{text}”, en het register heeft geen samenwerkingsverband dat het kan betekenen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: another one stands here already, and stays.</source>
            <translation>{field}: hier staat er al een andere, en die blijft.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Change it in the register if it is the wrong one.</source>
            <translation>Pas ze aan in het register als het de verkeerde is.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>There is nothing to explain: it was never found not to conform.</source>
            <translation>Er valt niets te motiveren: er is nooit gevonden dat het niet voldoet.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Remove the text, or update the register first.</source>
            <translation>Verwijder de tekst, of werk eerst het register bij.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a date.</source>
            <translation>{field}: “{text}” is geen datum.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31.</source>
            <translation>Schrijf het als 2025-01-31.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: in “{text}” day and month can be taken for each other.</source>
            <translation>{field}: in “{text}” kunnen dag en maand voor elkaar worden genomen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31, or make it a date in the spreadsheet.</source>
            <translation>Schrijf het als 2025-01-31, of maak er een datum van in het rekenblad.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a time.</source>
            <translation>{field}: “{text}” is geen tijdstip.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31T12:00:00Z.</source>
            <translation>Schrijf het als 2025-01-31T12:00:00Z.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a number that fits.</source>
            <translation>{field}: “{text}” is geen getal dat past.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Correct it, or leave the column out.</source>
            <translation>Verbeter het, of laat de kolom weg.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is neither yes nor no.</source>
            <translation>{field}: “{text}” is ja noch nee.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write true or false.</source>
            <translation>Schrijf true of false.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is no list of ids.</source>
            <translation>{field}: “{text}” is geen lijst van id's.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as: id 1, id 2. Or take it from the export as it is.</source>
            <translation>Schrijf het als: id 1, id 2. Of neem het uit de uitvoer zoals het is.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not known here.</source>
            <translation>{field}: “{text}” is hier niet bekend.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take one of the words or codes of the export.</source>
            <translation>Neem een van de woorden of codes van de uitvoer.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The explanation is “{state}” and is not touched.</source>
            <translation>De motivering is “{state}” en wordt niet aangeraakt.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Your text is kept among the versions. Return or reopen the explanation first.</source>
            <translation>Uw tekst wordt bewaard bij de versies. Stuur de motivering eerst terug, of heropen ze.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Someone changed the explanation since the export: that was version {seen}, it is {version} now.</source>
            <translation>Iemand heeft de motivering veranderd sinds de uitvoer: dat was versie {seen}, nu is het {version}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Your text is kept among the versions. Export again, and put your changes in there.</source>
            <translation>Uw tekst wordt bewaard bij de versies. Voer opnieuw uit, en breng uw wijzigingen daar aan.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is no name that can be taken.</source>
            <translation>{field}: “{text}” is geen naam die kan worden genomen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give a plain name, for a file one inside the folder.</source>
            <translation>Geef een gewone naam, voor een bestand een in de map.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is not there.</source>
            <translation>Het bestand “{text}” is er niet.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Put it in the folder for attachments, or remove the row.</source>
            <translation>Zet het in de map voor bijlagen, of verwijder de rij.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is not the one that was attached: its SHA-256 differs.</source>
            <translation>Het bestand “{text}” is niet wat werd bijgevoegd: de SHA-256 verschilt.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take the right file, or empty the column SHA-256.</source>
            <translation>Neem het juiste bestand, of maak de kolom SHA-256 leeg.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is larger than 25 MB.</source>
            <translation>Het bestand “{text}” is groter dan 25 MB.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Attach a link instead.</source>
            <translation>Voeg in plaats daarvan een link bij.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is no link that is taken.</source>
            <translation>“{text}” is geen link die kan worden genomen.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A link starts with https://, http:// or file://.</source>
            <translation>Een link begint met https://, http:// of file://.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Layer “{layer}” ({role}): parameter {key} is empty. Choose the field that holds its ids.</source>
            <translation>Laag “{layer}” ({role}): parameter {key} is leeg. Kies het veld met haar id's.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: no layer of {layers} has a field “{field}”. They have {fields}.</source>
            <translation>Parameter {key}: geen laag van {layers} heeft een veld “{field}”. Ze hebben {fields}.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: {layers} cannot be opened as a layer of polygons. Check the name and the path.</source>
            <translation>Parameter {key}: {layers} kan niet als laag met polygonen geopend worden. Controleer de naam en het pad.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: {error}. Give the id of a rule set that ships, or correct the file.</source>
            <translation>Parameter {key}: {error}. Geef de id van een meegeleverde regelset, of verbeter het bestand.</translation>
        </message>
        <message>
            <location filename="../processing/loaded_output.py" />
            <source>The style {file} cannot be read: the layer keeps its own.</source>
            <translation>De stijl {file} kan niet worden gelezen: de laag houdt haar eigen stijl.</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure}: no figure</source>
            <translation>{measure}: geen cijfer</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} 0: not mixed</source>
            <translation>{measure} 0: niet gemengd</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} over {low}</source>
            <translation>{measure} boven {low}</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} {low} to {high}</source>
            <translation>{measure} {low} tot {high}</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Municipality indicators</source>
            <translation>Indicatoren per gemeente</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>partners,congruence,coherence,fragmentation,memberships,ranking,seats,before,after</source>
            <translation>partners,congruentie,samenhang,versnippering,deelnames,rangschikking,mandaten,voor,na</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Tells how many partnerships and partners each municipality has, and how coherent each region is.</source>
            <translation>Zegt hoeveel samenwerkingsverbanden en partners elke gemeente heeft, en hoe samenhangend elke regio is.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>The table of before and after is empty: no memberships before were given.</source>
            <translation>De tabel van voor en na is leeg: er zijn geen eerdere deelnames gegeven.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>memberships</source>
            <translation>deelnames</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>memberships before</source>
            <translation>eerdere deelnames</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Parameter {seats} is “{field}”, but {municipality} is empty. Seats need a row per member: choose the field with the municipality of each row, or leave the seats out.</source>
            <translation>Parameter {seats} is “{field}”, maar {municipality} is leeg. Mandaten vragen een rij per deelnemer: kies het veld met de gemeente van elke rij, of laat de mandaten weg.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>{reason} Or choose the field with the municipality of each row ({municipality}) or with the list of members ({members}).</source>
            <translation>{reason} Of kies het veld met de gemeente van elke rij ({municipality}) of met de lijst van deelnemers ({members}).</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Takes who is a member of which partnership, as rows, as lists or as territories, and tells with whom each municipality cooperates and how scattered that is over the reference regions. With memberships before, each indicator is given before and after.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Neemt wie deelneemt aan welk samenwerkingsverband, als rijen, als lijsten of als werkingsgebieden, en zegt met wie elke gemeente samenwerkt en hoe verspreid dat is over de referentieregio's. Met eerdere deelnames wordt elke indicator voor en na gegeven.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Per municipality:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;partnership_count&lt;/i&gt;: its partnerships; &lt;i&gt;partner_count&lt;/i&gt;: other municipalities in them; &lt;i&gt;partner_set_count&lt;/i&gt;: different sets of partners; &lt;i&gt;regions_reached&lt;/i&gt;: regions in which it and its partners lie.&lt;/li&gt;&lt;li&gt;&lt;i&gt;congruence&lt;/i&gt;: mean over its partners of shared partnerships ÷ its own partnerships (0–1). 1 if it does everything with the same partners.&lt;/li&gt;&lt;li&gt;&lt;i&gt;inward_share&lt;/i&gt;: share of its ties that stay in its own region; each partner in each partnership is a tie.&lt;/li&gt;&lt;li&gt;&lt;i&gt;is_border&lt;/i&gt;: whether it borders on a municipality of another region, over more than 1 m.&lt;/li&gt;&lt;li&gt;&lt;i&gt;seats&lt;/i&gt;: sum of its seats, where given.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;Per gemeente:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;partnership_count&lt;/i&gt;: haar samenwerkingsverbanden; &lt;i&gt;partner_count&lt;/i&gt;: andere gemeenten daarin; &lt;i&gt;partner_set_count&lt;/i&gt;: verschillende combinaties van partners; &lt;i&gt;regions_reached&lt;/i&gt;: regio's waarin zij en haar partners liggen.&lt;/li&gt;&lt;li&gt;&lt;i&gt;congruence&lt;/i&gt;: gemiddelde over haar partners van gedeelde ÷ eigen samenwerkingsverbanden (0–1). 1 als ze alles met dezelfde partners doet.&lt;/li&gt;&lt;li&gt;&lt;i&gt;inward_share&lt;/i&gt;: aandeel van haar banden dat in haar eigen regio blijft; elke partner in elk samenwerkingsverband is een band.&lt;/li&gt;&lt;li&gt;&lt;i&gt;is_border&lt;/i&gt;: of ze grenst aan een gemeente van een andere regio, over meer dan 1 m.&lt;/li&gt;&lt;li&gt;&lt;i&gt;seats&lt;/i&gt;: som van haar mandaten, waar gegeven.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Per region:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Its size: municipalities, square metres, weight; and the partnerships with members in it, of which &lt;i&gt;within_count&lt;/i&gt; lie within it and &lt;i&gt;crossing_count&lt;/i&gt; do not, with their smallest, median and largest number of members.&lt;/li&gt;&lt;li&gt;&lt;i&gt;member_set_count&lt;/i&gt;: different member sets among them, the fragmentation.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence&lt;/i&gt;: mean over all ordered pairs of its municipalities of shared partnerships ÷ the partnerships of the first (0–1). 1 if they do everything together.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence_rank&lt;/i&gt;: 1 for the most coherent; &lt;i&gt;fragmentation_rank&lt;/i&gt;: 1 for the fewest member sets.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;Per regio:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Haar omvang: gemeenten, vierkante meter, gewicht; en de samenwerkingsverbanden met deelnemers erin, waarvan &lt;i&gt;within_count&lt;/i&gt; erbinnen liggen en &lt;i&gt;crossing_count&lt;/i&gt; niet, met hun kleinste, mediane en grootste aantal deelnemers.&lt;/li&gt;&lt;li&gt;&lt;i&gt;member_set_count&lt;/i&gt;: verschillende combinaties van deelnemers daaronder, de versnippering.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence&lt;/i&gt;: gemiddelde over alle geordende paren van haar gemeenten van gedeelde samenwerkingsverbanden ÷ die van de eerste (0–1). 1 als ze alles samen doen.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence_rank&lt;/i&gt;: 1 voor de meest samenhangende; &lt;i&gt;fragmentation_rank&lt;/i&gt;: 1 voor de minste combinaties.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;What has no meaning is NULL: the congruence of a municipality without partners, the coherence of a region of one municipality. A partnership of a single municipality counts as a partnership and has no partners.&lt;/p&gt;&lt;p&gt;The numbers of the whole are outputs for models and scripts, such as MEMBER_SET_COUNT and, with memberships before, MEMBER_SET_COUNT_BEFORE.&lt;/p&gt;&lt;p&gt;The indicators are those of reviews of regional cooperation; the formulas are as given here.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Wat geen betekenis heeft, is NULL: de congruentie van een gemeente zonder partners, de samenhang van een regio van één gemeente. Een samenwerkingsverband van één gemeente telt als samenwerkingsverband en heeft geen partners.&lt;/p&gt;&lt;p&gt;De getallen van het geheel zijn uitvoer voor modellen en scripts, zoals MEMBER_SET_COUNT en, met eerdere deelnames, MEMBER_SET_COUNT_BEFORE.&lt;/p&gt;&lt;p&gt;De indicatoren zijn die van regioscreenings; de formules zijn zoals hier gegeven.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with a row per member, a table or layer with a row per partnership and a list of members, or polygons of territories without lists, of which the municipalities are members that they hold at least half of. Figures of registers are compared by “Compare indicators of two dates”.</source>
            <translation>Een tabel met een rij per deelnemer, een tabel of laag met een rij per samenwerkingsverband en een lijst van deelnemers, of polygonen van werkingsgebieden zonder lijsten, waarvan de gemeenten deelnemen die er minstens voor de helft in liggen. Cijfers van registers worden vergeleken door “Indicatoren van twee datums vergelijken”.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Memberships before</source>
            <translation>Eerdere deelnames</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>The memberships of another date, to compare with, in any of the forms of INPUT. Bring the codes of both to one date first with “Update municipality codes”.</source>
            <translation>De deelnames op een andere datum om mee te vergelijken, in elk van de vormen van INPUT. Breng de codes van beide eerst op één datum met “Gemeentecodes bijwerken”.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Names the codes for no municipality, such as 99999, which are skipped.</source>
            <translation>Noemt de codes die niet voor een gemeente staan, zoals 99999, en die worden overgeslagen.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field that identifies a partnership, number or text. Rows without one are left out with a warning.</source>
            <translation>Veld dat een samenwerkingsverband aanduidt, getal of tekst. Rijen zonder worden weggelaten, met een waarschuwing.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Municipality of each row</source>
            <translation>Gemeente van elke rij</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the code or the name of one member, where there is a row per member.</source>
            <translation>Veld met de code of de naam van één deelnemer, waar er een rij per deelnemer is.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with several members: codes or names separated by ; or , or new lines.</source>
            <translation>Veld met verscheidene deelnemers: codes of namen gescheiden door ; of , of nieuwe regels.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the number of seats of the municipality in the partnership; needs a row per member.</source>
            <translation>Veld met het aantal mandaten van de gemeente in het samenwerkingsverband; vraagt een rij per deelnemer.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Polygons of the municipalities, of the date of the memberships. Each gets a row in the output.</source>
            <translation>Polygonen van de gemeenten, op de datum van de deelnames. Elke gemeente krijgt een rij in de uitvoer.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the code of the municipality. Features with the same code are dissolved.</source>
            <translation>Veld met de code van de gemeente. Objecten met dezelfde code worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the name of the municipality; needed where members are given by name.</source>
            <translation>Veld met de naam van de gemeente; nodig waar deelnemers met hun naam gegeven zijn.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with a number such as the population, which is summed up per region.</source>
            <translation>Veld met een getal zoals het inwonertal, dat per regio opgeteld wordt.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Polygons of the regions; a municipality lies in the region that holds at least half of it.</source>
            <translation>Polygonen van de regio's; een gemeente ligt in de regio die minstens de helft ervan bevat.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Municipalities with indicators</source>
            <translation>Gemeenten met indicatoren</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A row per municipality: partnerships, partners, regions reached, congruence and more.</source>
            <translation>Een rij per gemeente: samenwerkingsverbanden, partners, bereikte regio's, congruentie en meer.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Regions with indicators</source>
            <translation>Regio's met indicatoren</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A row per region: its size, its partnerships, fragmentation, coherence and ranks.</source>
            <translation>Een rij per regio: haar omvang, haar samenwerkingsverbanden, versnippering, samenhang en rangen.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with each indicator of the whole, of each region and of each municipality before and after; it stays empty without memberships before.</source>
            <translation>Een tabel met elke indicator van het geheel, van elke regio en van elke gemeente voor en na; ze blijft leeg zonder eerdere deelnames.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Numbers of the whole</source>
            <translation>Cijfers van het geheel</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with the numbers of the whole, and those before; “Update register” keeps them from run to run.</source>
            <translation>Een tabel met de cijfers van het geheel, en die van voordien; “Register bijwerken” bewaart ze van run tot run.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Municipalities that lie in no region: {names}. They count as partners, and not in any region.</source>
            <translation>Gemeenten die in geen enkele regio liggen: {names}. Ze tellen als partners, en in geen enkele regio.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}): field “{field}” holds “{value}” in {where}, which is no number of 0 or more. Correct it, or choose another field for the seats.</source>
            <translation>Tabel “{layer}” ({role}): veld “{field}” bevat “{value}” in {where}, en dat is geen getal van 0 of meer. Verbeter het, of kies een ander veld voor de mandaten.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.</source>
            <translation>Tabel “{layer}” ({role}): {count} rijen hebben geen waarde in veld “{field}” en zijn weggelaten. Vul het in.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Unknown members, skipped: {count}, such as {texts}. Correct them, or bring codes of another date to that of the municipalities with “Update municipality codes”.</source>
            <translation>Onbekende deelnemers, overgeslagen: {count}, zoals {texts}. Verbeter ze, of breng codes van een andere datum naar die van de gemeenten met “Gemeentecodes bijwerken”.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Members that may be something else, skipped: {count}, such as {texts}.</source>
            <translation>Deelnemers die iets anders kunnen zijn, overgeslagen: {count}, zoals {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Codes that stand for no municipality, skipped: {count}, such as {texts}.</source>
            <translation>Codes die voor geen gemeente staan, overgeslagen: {count}, zoals {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Rows without a member: {count}.</source>
            <translation>Rijen zonder deelnemer: {count}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Members given twice in a partnership, counted once: {count}.</source>
            <translation>Deelnemers die twee keer in een samenwerkingsverband staan, één keer geteld: {count}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Partnerships of which no member is known are left out: {ids}.</source>
            <translation>Samenwerkingsverbanden waarvan geen enkele deelnemer bekend is, worden weggelaten: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}):</source>
            <translation>Tabel “{layer}” ({role}):</translation>
        </message>
        <message>
            <location filename="../processing/older_registers.py" />
            <source>The register {file} was made by an older RegioAlign, and is brought up to date. A backup of what it was stands in {backup}; an older RegioAlign can still read the register, and no longer write it.</source>
            <translation>Het register {file} werd gemaakt door een oudere RegioAlign, en wordt bijgewerkt. Een back-up van wat het was staat in {backup}; een oudere RegioAlign kan het register nog lezen, en niet meer schrijven.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} would overwrite {file}, the input {name}. Give {key} another file.</source>
            <translation>{key} zou {file} overschrijven, de invoer {name}. Geef {key} een ander bestand.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} names the file {file}, which is a register: outputs are never written into a register or in its place. Give {key} another file.</source>
            <translation>{key} noemt het bestand {file}, dat een register is: uitvoer wordt nooit in een register of in de plaats ervan geschreven. Geef {key} een ander bestand.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} and {other} would overwrite each other in {file}. Give each its own file.</source>
            <translation>{key} en {other} zouden elkaar overschrijven in {file}. Geef elk een eigen bestand.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not possible. Give one of {choices}.</source>
            <translation>Parameter {key}: “{value}” is niet mogelijk. Geef een van {choices}.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Parameter {key}: “{value}” is geen datum. Schrijf jaar, maand en dag, zoals 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Scripts and qgis_process give the words, with commas between them, not their numbers.</source>
            <translation>Scripts en qgis_process geven de woorden, met komma's ertussen, niet hun nummers.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Scripts and qgis_process give the word, not its number in the list.</source>
            <translation>Scripts en qgis_process geven het woord, niet het nummer in de lijst.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not possible. Give some of {choices}, with commas between them.</source>
            <translation>Parameter {key}: “{value}” kan niet. Geef een of meer van {choices}, met komma's ertussen.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>priority,prioritise,rank,score,renewal,deadline,calendar,iCalendar,workload,planning,transition</source>
            <translation>prioriteit,volgorde,rang,score,hernieuwing,uiterste datum,kalender,iCalendar,werklast,planning,overgang</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Puts what does not conform in the order in which to align it, with reasons, and in a calendar.</source>
            <translation>Zet wat niet voldoet in de volgorde waarin het af te stemmen is, met redenen, en in een kalender.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Rule set {id} says nothing about the order of alignment: that of {default} is used.</source>
            <translation>Regelset {id} zegt niets over de volgorde van afstemming: die van {default} wordt gebruikt.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>findings</source>
            <translation>bevindingen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Layer “{layer}” ({role}) has no column “{field}”. Give the output of “Assess alignment with regions”, or the layer review_map of a register.</source>
            <translation>Laag “{layer}” ({role}) heeft geen kolom “{field}”. Geef de uitvoer van “Afstemming op referentieregio's toetsen”, of de laag review_map van een register.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>facts</source>
            <translation>feiten</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>repairs</source>
            <translation>herstellingen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Layer “{layer}” ({role}) has no column “{field}”. Give the table “Repairs” that “Repairs and what-if” made.</source>
            <translation>Laag “{layer}” ({role}) heeft geen kolom “{field}”. Geef de tabel “Herstellingen” die “Herstellingen en wat-als” maakte.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;Which partnerships to align first. All that does not conform gets a score, a rank and the reasons in words, by the rules of thumb of the rule set: new or to be founded; its term ends soon, best together with others of its region; few own assets; governments only; no large transition cost (else a feasibility study first); operational impact considered; one municipality off.&lt;/p&gt;&lt;p&gt;What conforms needs no place in the order and is left out, as is what is not judged, what is exempt, and what was accepted for good; the log and the numbers count them.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Welke samenwerkingsverbanden eerst af te stemmen. Al wat niet voldoet krijgt een score, een rang en de redenen in woorden, volgens de vuistregels van de regelset: nieuw of op te richten; de termijn loopt weldra af, liefst samen met andere van de regio; weinig eigen patrimonium; enkel besturen; geen grote overgangskost (anders eerst een haalbaarheidsstudie); operationele impact bekeken; scheelt één gemeente.&lt;/p&gt;&lt;p&gt;Wat voldoet, hoeft geen plaats in de volgorde en blijft weg, net als wat niet beoordeeld is, wat vrijgesteld is en wat voorgoed aanvaard is; het logboek en de getallen tellen ze.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;Score&lt;/b&gt;: 100 × Σ weight · value ÷ Σ weight, over the criteria that are &lt;i&gt;known&lt;/i&gt;; a value is 0 to 1. Unknown is not zero: it has no part in the score. &lt;i&gt;known_share&lt;/i&gt; is the weight of what is known ÷ all weight. &lt;i&gt;score_low&lt;/i&gt; and &lt;i&gt;score_high&lt;/i&gt; are the score if all that is unknown speaks against aligning early, or for it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Score&lt;/b&gt;: 100 × Σ gewicht · waarde ÷ Σ gewicht, over de criteria die &lt;i&gt;bekend&lt;/i&gt; zijn; een waarde is 0 tot 1. Onbekend is niet nul: het telt niet mee in de score. &lt;i&gt;known_share&lt;/i&gt; is het gewicht van wat bekend is ÷ alle gewicht. &lt;i&gt;score_low&lt;/i&gt; en &lt;i&gt;score_high&lt;/i&gt; zijn de score als al het onbekende tegen vroeg afstemmen spreekt, of ervoor.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;Rank&lt;/b&gt;: by the middle of score_low and score_high, which draws a score that rests on few facts to 50. Equals share a rank, and the next is as many further. Whatever the unknown facts turn out to be, the place lies between &lt;i&gt;rank_best&lt;/i&gt; and &lt;i&gt;rank_worst&lt;/i&gt;. Of whom nothing is known has no rank. &lt;i&gt;rank_in_domain&lt;/i&gt; and &lt;i&gt;rank_in_region&lt;/i&gt; are the ranks among those of the same policy domain and main region.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Rang&lt;/b&gt;: volgens het midden van score_low en score_high, wat een score die op weinig feiten berust naar 50 trekt. Gelijken delen een rang, en de volgende staat evenveel verder. Wat de onbekende feiten ook blijken te zijn, de plaats ligt tussen &lt;i&gt;rank_best&lt;/i&gt; en &lt;i&gt;rank_worst&lt;/i&gt;. Waarvan niets bekend is, heeft geen rang. &lt;i&gt;rank_in_domain&lt;/i&gt; en &lt;i&gt;rank_in_region&lt;/i&gt; zijn de rangen onder die van hetzelfde beleidsdomein en dezelfde hoofdregio.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;When&lt;/b&gt;: a planned or allowed date of the register counts in place of the deadline, and what is new is due when it is founded, where the rule set says so. &lt;i&gt;starts_on&lt;/i&gt; and &lt;i&gt;ends_on&lt;/i&gt; tell from when until when a partnership is to be aligned: until its term ends, if that is before the deadline, else until the deadline; what is overdue has no end. QGIS plays them with the temporal controller, which shows what is left to do.&lt;/p&gt;&lt;p&gt;Of terms that end close together the fullest window is taken first, then the fullest before and after it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Wanneer&lt;/b&gt;: een geplande of toegestane datum uit het register telt in plaats van de uiterste datum, en wat nieuw is moet voldoen bij de oprichting, waar de regelset dat zegt. &lt;i&gt;starts_on&lt;/i&gt; en &lt;i&gt;ends_on&lt;/i&gt; zeggen van wanneer tot wanneer een samenwerkingsverband af te stemmen is: tot het einde van de termijn, als dat vóór de uiterste datum valt, anders tot de uiterste datum; wat over tijd is, heeft geen einde. QGIS speelt ze af met de tijdregelaar, die toont wat nog te doen is.&lt;/p&gt;&lt;p&gt;Van termijnen die kort na elkaar eindigen wordt het volste venster eerst genomen, dan het volste ervoor en erna.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;Weights and limits stand in the rule set, under &lt;i&gt;priority&lt;/i&gt;. A rule set of your own can change them and add criteria that read a field of the facts: a number, yes or no, text or a date.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gewichten en grenzen staan in de regelset, onder &lt;i&gt;priority&lt;/i&gt;. Een eigen regelset kan ze wijzigen en criteria toevoegen die een veld van de feiten lezen: een getal, ja of nee, tekst of een datum.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): id “{id}” stands twice, the second time in {where}. Take the output of “Assess alignment with regions”, or the layer review_map of a register.</source>
            <translation>Laag “{layer}” ({role}): id “{id}” staat er twee keer, de tweede keer in {where}. Neem de uitvoer van “Afstemming op referentieregio's toetsen”, of de laag review_map van een register.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no {wanted}. Take the output of “Assess alignment with regions” as it was written.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” bevat “{value}” in {where}, wat geen {wanted} is. Neem de uitvoer van “Afstemming op referentieregio's toetsen” zoals ze geschreven is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): {where} has no value in column “{field}”. Fill it in.</source>
            <translation>Laag “{layer}” ({role}): {where} heeft geen waarde in kolom “{field}”. Vul ze in.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>yes or no</source>
            <translation>ja of nee</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows with an id that stands there already, left out: {ids}. Keep one row per id.</source>
            <translation>Rijen met een id dat er al staat, weggelaten: {ids}. Houd één rij per id.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows whose id has lost its leading zeros, so that it is of no partnership: {ids}. Make the field text.</source>
            <translation>Rijen waarvan het id zijn voorloopnullen verloren heeft, zodat het van geen enkel samenwerkingsverband is: {ids}. Maak van het veld tekst.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows of no partnership of the findings: {ids}.</source>
            <translation>Rijen van geen enkel samenwerkingsverband van de bevindingen: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Partnerships without a row of facts: {ids}.</source>
            <translation>Samenwerkingsverbanden zonder rij met feiten: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>no date, such as 31/12/2030 or 2030-12-31</source>
            <translation>geen datum, zoals 31/12/2030 of 2030-12-31</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>neither yes nor no, nor an amount of 0 or more that has one reading</source>
            <translation>geen ja of nee, en geen bedrag van 0 of meer dat maar op één manier te lezen is</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>neither yes nor no</source>
            <translation>geen ja of nee</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>no number that has one reading</source>
            <translation>geen getal dat maar op één manier te lezen is</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Criteria of the rule set whose field is neither in the facts nor in the findings are unknown: {criteria}.</source>
            <translation>Criteria van de regelset waarvan het veld noch in de feiten noch in de bevindingen staat, zijn onbekend: {criteria}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}) was made with other reference regions than “{findings}”: which partnerships are one municipality off may differ. Make the repairs again.</source>
            <translation>Laag “{layer}” ({role}) is gemaakt met andere referentieregio's dan “{findings}”: welke samenwerkingsverbanden één gemeente schelen, kan verschillen. Maak de herstellingen opnieuw.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}) has no partnership of “{findings}”. Give the repairs of the same territories.</source>
            <translation>Laag “{layer}” ({role}) heeft geen enkel samenwerkingsverband van “{findings}”. Geef de herstellingen van dezelfde werkingsgebieden.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no whole number.</source>
            <translation>Laag “{layer}” ({role}): kolom “{field}” bevat “{value}” in {where}, wat geen geheel getal is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}”, field “{field}”: {count} values are {problem}, and count as unknown: {values}. Correct them; the table of problems lists all.</source>
            <translation>Laag “{layer}”, veld “{field}”: {count} waarden zijn {problem}, en tellen als onbekend: {values}. Verbeter ze; de tabel met problemen noemt ze alle.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>feature {feature} “{text}”</source>
            <translation>object {feature} “{text}”</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Territories by class, as “Assess alignment with regions” gives them, or the layer review_map of a register. What does not conform is put in order.</source>
            <translation>Werkingsgebieden per klasse, zoals “Afstemming op referentieregio's toetsen” ze geeft, of de laag review_map van een register. Wat niet voldoet wordt in volgorde gezet.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>The output of “Repairs and what-if” for the same territories: it tells which are one municipality off. Without it that is unknown.</source>
            <translation>De uitvoer van “Herstellingen en wat-als” voor dezelfde werkingsgebieden: ze zegt welke één gemeente schelen. Zonder is dat onbekend.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Holds the criteria with their weights, and the deadlines of new partnerships.</source>
            <translation>Bevat de criteria met hun gewicht, en de uiterste data van nieuwe samenwerkingsverbanden.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Reference date</source>
            <translation>Peildatum</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>The day from which days and months are counted. Empty: today.</source>
            <translation>De dag vanaf wanneer dagen en maanden tellen. Leeg: vandaag.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Facts</source>
            <translation>Feiten</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A table with what is known of each partnership. Empty: the fields below are those of the findings. What is blank or “?”, and what cannot be read, counts as unknown; the latter is listed.</source>
            <translation>Een tabel met wat van elk samenwerkingsverband bekend is. Leeg: de velden hieronder zijn die van de bevindingen. Wat blanco of “?” is, en wat niet te lezen is, telt als onbekend; dat laatste wordt opgelijst.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Id in the facts</source>
            <translation>Id in de feiten</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field of the facts with the id of the partnership.</source>
            <translation>Veld van de feiten met het id van het samenwerkingsverband.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>New or planned</source>
            <translation>Nieuw of gepland</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, 1 or 0, or a word such as planned or existing. Dutch, French or English.</source>
            <translation>Veld met ja of nee, 1 of 0, of een woord zoals gepland of bestaand. Nederlands, Frans of Engels.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Start date</source>
            <translation>Begindatum</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the day on which it is founded. One after the reference date makes it new.</source>
            <translation>Veld met de dag van de oprichting. Een dag na de peildatum maakt het nieuw.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the last day of the term, as 31/12/2030, 2030-12-31, 31 december 2030, 12/2030 or 2030 (the day comes before the month), or a word such as onbepaald for no end. What a term becomes that ended before the reference date is unknown.</source>
            <translation>Veld met de laatste dag van de termijn, als 31/12/2030, 2030-12-31, 31 december 2030, 12/2030 of 2030 (de dag komt vóór de maand), of een woord zoals onbepaald voor geen einde. Wat een termijn wordt die vóór de peildatum eindigde, is onbekend.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Own assets</source>
            <translation>Eigen patrimonium</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, or with an amount. A field that holds no other numbers than 0 and 1 says no and yes.</source>
            <translation>Veld met ja of nee, of met een bedrag. Een veld met geen andere getallen dan 0 en 1 zegt nee en ja.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Private partners</source>
            <translation>Private partners</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, or with how many there are or what share they hold.</source>
            <translation>Veld met ja of nee, of met hoeveel er zijn of welk aandeel ze hebben.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Transition cost</source>
            <translation>Overgangskost</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no (is a large cost known), or with an amount.</source>
            <translation>Veld met ja of nee (is er een grote kost bekend), of met een bedrag.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Notes on impact</source>
            <translation>Notities over impact</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Fields with notes on the operational impact: efficiency, environment, emissions, mobility. A note, or yes, tells that it was considered.</source>
            <translation>Velden met notities over de operationele impact: efficiëntie, milieu, uitstoot, mobiliteit. Een notitie, of ja, zegt dat die bekeken is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the policy domain. Empty: the sector of the findings.</source>
            <translation>Veld met het beleidsdomein. Leeg: de sector van de bevindingen.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Length of a renewal window (months)</source>
            <translation>Lengte van een venster van hernieuwing (maanden)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Within how many months terms of one main region end together. Empty: as the rule set says, mostly 12.</source>
            <translation>Binnen hoeveel maanden termijnen van één hoofdregio samen eindigen. Leeg: zoals de regelset zegt, meestal 12.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A row per partnership that has to be aligned, the first one first, in the geometry of the findings if they have one.</source>
            <translation>Een rij per samenwerkingsverband dat af te stemmen is, het eerste bovenaan, met de geometrie van de bevindingen als die er is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Counts and median score: in all, per policy domain, per main region, per both.</source>
            <translation>Aantallen en mediane score: in totaal, per beleidsdomein, per hoofdregio, per beide.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Renewal windows</source>
            <translation>Vensters van hernieuwing</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Terms of one main region that end close together: when, and of whom. Those that conform are in it too, as partners to redraw with; at least one has to be aligned.</source>
            <translation>Termijnen van één hoofdregio die kort na elkaar eindigen: wanneer, en van wie. Ook die voldoen staan erin, als partners om mee te hertekenen; minstens één is af te stemmen.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Transition calendar</source>
            <translation>Overgangskalender</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A row per deadline and end of a term, with the days left, negative for what has passed.</source>
            <translation>Een rij per uiterste datum en einde van een termijn, met de dagen te gaan, negatief voor wat voorbij is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>How many partnerships are due, per day, obligation and class.</source>
            <translation>Hoeveel samenwerkingsverbanden moeten voldoen, per dag, verplichting en klasse.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Workload</source>
            <translation>Werklast</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>How many partnerships to align per year and main region: when the term ends, if that is before the deadline, else by the deadline. Those without a day come last.</source>
            <translation>Hoeveel samenwerkingsverbanden af te stemmen per jaar en hoofdregio: bij het einde van de termijn, als dat vóór de uiterste datum valt, anders op de uiterste datum. Die zonder dag komen laatst.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Values that cannot be read</source>
            <translation>Waarden die niet te lezen zijn</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Each value that counts as unknown as it cannot be read.</source>
            <translation>Elke waarde die als onbekend telt omdat ze niet te lezen is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Calendar file</source>
            <translation>Kalenderbestand</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>iCalendar (*.ics)</source>
            <translation>iCalendar (*.ics)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Deadlines, ends of terms and renewal windows as iCalendar, for Outlook, Thunderbird and others. A later file moves the events of an earlier one that was imported.</source>
            <translation>Uiterste data, einden van termijnen en vensters van hernieuwing als iCalendar, voor Outlook, Thunderbird en andere. Een later bestand verzet de afspraken van een eerder dat ingelezen is.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships to align</source>
            <translation>Aantal samenwerkingsverbanden af te stemmen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships ranked</source>
            <translation>Aantal samenwerkingsverbanden met een rang</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships of which nothing is known</source>
            <translation>Aantal samenwerkingsverbanden waarvan niets bekend is</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that share their rank</source>
            <translation>Aantal samenwerkingsverbanden die hun rang delen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that conform</source>
            <translation>Aantal samenwerkingsverbanden die voldoen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are not judged</source>
            <translation>Aantal samenwerkingsverbanden die niet beoordeeld zijn</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships whose deviation was allowed for good</source>
            <translation>Aantal samenwerkingsverbanden waarvan de afwijking voorgoed is toegestaan</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are one municipality off</source>
            <translation>Aantal samenwerkingsverbanden die één gemeente schelen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that need a feasibility study first</source>
            <translation>Aantal samenwerkingsverbanden die eerst een haalbaarheidsstudie vragen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are overdue</source>
            <translation>Aantal samenwerkingsverbanden over tijd</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships due within a year</source>
            <translation>Aantal samenwerkingsverbanden die binnen een jaar moeten voldoen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of renewal windows</source>
            <translation>Aantal vensters van hernieuwing</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships to align in a renewal window</source>
            <translation>Aantal af te stemmen samenwerkingsverbanden in een venster van hernieuwing</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of values that cannot be read</source>
            <translation>Aantal waarden die niet te lezen zijn</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of events in the calendar file</source>
            <translation>Aantal afspraken in het kalenderbestand</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Share of the weight that is unknown (0–1)</source>
            <translation>Aandeel van het gewicht dat onbekend is (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>To be aligned: {count} of {all} partnerships. No place in the order have those that conform ({conforming}), that are not judged ({unjudged}), and whose deviation was allowed for good ({settled}).</source>
            <translation>Af te stemmen: {count} van {all} samenwerkingsverbanden. Geen plaats in de volgorde hebben die voldoen ({conforming}), die niet beoordeeld zijn ({unjudged}), en waarvan de afwijking voorgoed is toegestaan ({settled}).</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>Ranked: {count}; on average {known:.0f} % of the weight rests on facts.</source>
            <translation>Met een rang: {count}; gemiddeld berust {known:.0f} % van het gewicht op feiten.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>- {rank} (between {best} and {worst}): {name}, score {score}, of which known {known:.0f} %</source>
            <translation>- {rank} (tussen {best} en {worst}): {name}, score {score}, waarvan {known:.0f} % bekend</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>Terms that have ended: {names}. How they go on is unknown, so give the new end of the term.</source>
            <translation>Termijnen die afgelopen zijn: {names}. Hoe ze voortgaan is onbekend; geef dus het nieuwe einde van de termijn.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>“{layer}” was assessed by rule set {used}, and is put in order by {id}.</source>
            <translation>“{layer}” is getoetst met regelset {used}, en in volgorde gezet met {id}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: must fit the regions</source>
            <translation>{name}: moet in de regio's passen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: will fit the regions</source>
            <translation>{name}: zal in de regio's passen</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: the term ends</source>
            <translation>{name}: de termijn eindigt</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>Rank {rank} in the order of alignment.</source>
            <translation>Rang {rank} in de volgorde van afstemming.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{region}: {count} terms end close together</source>
            <translation>{region}: {count} termijnen eindigen kort na elkaar</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>From {first} to {last}: {names}.</source>
            <translation>Van {first} tot {last}: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Make reference regions</source>
            <translation>Referentieregio's maken</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Preparation</source>
            <translation>Voorbereiding</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>reference regions,reference set,municipalities,dissolve,fingerprint,date</source>
            <translation>referentieregio's,referentieset,gemeenten,samenvoegen,vingerafdruk,datum</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Dissolves municipalities into the regions of a reference set, shipped or your own.</source>
            <translation>Voegt gemeenten samen tot de regio's van een referentieset, een meegeleverde of een eigen.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>&lt;p&gt;Makes the reference regions of a date: a table says to which region each municipality belongs, and the municipalities of a region are dissolved without slivers or rounding.&lt;/p&gt;&lt;p&gt;Four tables of Flanders ship: 2025 after the mergers, December 2022 (decree), February 2022, and March 2021 as an example of an area that is not yet delimited. A table of your own goes before them.&lt;/p&gt;&lt;p&gt;The codes of layer and table must be of the same date. Where they are not, the log says which are older or newer: “Update municipality codes” brings them together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Regions&lt;/b&gt; (OUTPUT) has id, name, validity, whether the region is delimited, name of the set, number and codes of its municipalities, and two fingerprints. &lt;i&gt;fingerprint&lt;/i&gt; is that of the borders: it is the same for the same regions in another order or file format, and another one when a municipality moves. &lt;i&gt;members_fingerprint&lt;/i&gt; is that of the table alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems&lt;/b&gt; lists municipalities without a region (no_region), codes of the table that the layer does not have (unknown_code), and regions without any municipality (empty_region), which are left out.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Maakt de referentieregio's van een datum: een tabel zegt bij welke regio elke gemeente hoort, en de gemeenten van een regio worden samengevoegd, zonder splinters of afronding.&lt;/p&gt;&lt;p&gt;Er worden vier tabellen van Vlaanderen meegeleverd: 2025 na de fusies, december 2022 (decreet), februari 2022, en maart 2021 als voorbeeld van een gebied dat nog niet is afgebakend. Een eigen tabel gaat daarop voor.&lt;/p&gt;&lt;p&gt;De codes van laag en tabel moeten van dezelfde datum zijn. Zijn ze dat niet, dan zegt het logboek welke ouder of nieuwer zijn: “Gemeentecodes bijwerken” brengt ze samen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Regio's&lt;/b&gt; (OUTPUT) heeft id, naam, geldigheid, of de regio is afgebakend, naam van de set, aantal en codes van haar gemeenten, en twee vingerafdrukken. &lt;i&gt;fingerprint&lt;/i&gt; is die van de grenzen: dezelfde voor dezelfde regio's in een andere volgorde of een ander bestandsformaat, en een andere als een gemeente van regio wisselt. &lt;i&gt;members_fingerprint&lt;/i&gt; is die van de tabel alleen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problemen&lt;/b&gt; somt gemeenten zonder regio op (no_region), codes van de tabel die de laag niet heeft (unknown_code), en regio's zonder enige gemeente (empty_region), die worden weggelaten.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Number of municipalities without a region</source>
            <translation>Aantal gemeenten zonder regio</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Number of codes that the layer does not have</source>
            <translation>Aantal codes die de laag niet heeft</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>{count} regions; fingerprint of the set: {fingerprint}.</source>
            <translation>{count} regio's; vingerafdruk van de set: {fingerprint}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>table of regions</source>
            <translation>tabel van regio's</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Parameter {key}: there is no reference set “{wanted}”. Choose one of {sets}.</source>
            <translation>Parameter {key}: er is geen referentieset “{wanted}”. Kies een van {sets}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Polygons of the municipalities, of the same date as the table. Features with one code are dissolved.</source>
            <translation>Polygonen van de gemeenten, van dezelfde datum als de tabel. Objecten met één code worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the code of the municipality, number or text; leading zeros are kept.</source>
            <translation>Veld met de code van de gemeente, getal of tekst; voorloopnullen blijven behouden.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the name of the municipality, for the list of problems.</source>
            <translation>Veld met de naam van de gemeente, voor de lijst van problemen.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Reference set that ships</source>
            <translation>Meegeleverde referentieset</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>The set to make, unless a table is given: flanders-2025 (after the mergers), flanders-2022-12 (the decree), flanders-2022-02, or flanders-2021-03 (an example in which Limburg is not delimited). Scripts and qgis_process give the id, not its number in the list.</source>
            <translation>De set die gemaakt wordt, tenzij er een tabel is opgegeven: flanders-2025 (na de fusies), flanders-2022-12 (het decreet), flanders-2022-02, of flanders-2021-03 (een voorbeeld waarin Limburg niet is afgebakend). Scripts en qgis_process geven de id, niet het nummer in de lijst.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Name of the set</source>
            <translation>Naam van de set</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Name of the reference set in the output; empty: that of the shipped set or of the table.</source>
            <translation>Naam van de referentieset in de uitvoer; leeg: die van de meegeleverde set of van de tabel.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Own table of regions</source>
            <translation>Eigen tabel van regio's</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Table with a row per municipality: its code and the id of its region. It goes before the shipped set.</source>
            <translation>Tabel met een rij per gemeente: haar code en de id van haar regio. Ze gaat voor op de meegeleverde set.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Municipality id in the table</source>
            <translation>Id van de gemeente in de tabel</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the code of the municipality; needed where a table is given.</source>
            <translation>Veld met de code van de gemeente; verplicht als er een tabel is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the id of the region; needed where a table is given.</source>
            <translation>Veld met de id van de regio; verplicht als er een tabel is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field that is false (0, no) for municipalities of an area that is not yet delimited; its region is a placeholder then. Without the field, or where it is NULL, a region is delimited.</source>
            <translation>Veld dat onwaar is (0, nee) voor gemeenten van een gebied dat nog niet is afgebakend; hun regio is dan een plaatshouder. Zonder dit veld, of waar het NULL is, is een regio afgebakend.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>First day of the set; empty: of the shipped set.</source>
            <translation>Eerste dag van de set; leeg: die van de meegeleverde set.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Last day of the set; empty: of the shipped set, or none.</source>
            <translation>Laatste dag van de set; leeg: die van de meegeleverde set, of geen.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>A row per region with its validity, its members and the fingerprint of the set.</source>
            <translation>Een rij per regio met geldigheid, gemeenten en de vingerafdruk van de set.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>A table of municipalities without a region, unknown codes, and regions without a municipality.</source>
            <translation>Een tabel van gemeenten zonder regio, onbekende codes en regio's zonder gemeente.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>VALID_TO ({end}) is before VALID_FROM ({start}). Exchange them, or leave one empty.</source>
            <translation>VALID_TO ({end}) ligt voor VALID_FROM ({start}). Verwissel ze, of laat er een leeg.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: field “{municipality}” or “{region}” has no value in {where}. Fill it in, or leave the row out with a filter.</source>
            <translation>Tabel “{table}”: veld “{municipality}” of “{region}” heeft geen waarde in {where}. Vul het in, of laat de rij weg met een filter.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: municipality {code} stands in region {first} ({first_row}) and in region {second} ({second_row}). A municipality belongs to one region: remove one of the rows.</source>
            <translation>Tabel “{table}”: gemeente {code} staat in regio {first} ({first_row}) en in regio {second} ({second_row}). Een gemeente hoort bij één regio: verwijder een van de rijen.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is neither yes nor no. Use true or false, 1 or 0, yes or no.</source>
            <translation>Tabel “{table}”: veld “{field}” bevat “{value}” in {where}, dat is geen ja of nee. Gebruik true of false, 1 of 0, yes of no.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}”: no value of field “{field}” is a municipality of reference set “{set}”; they are such as {codes}, those of the set such as {known}. Choose the field with the codes, or another table.</source>
            <translation>Laag “{layer}”: geen enkele waarde van veld “{field}” is een gemeente van referentieset “{set}”; de waarden zijn zoals {codes}, die van de set zoals {known}. Kies het veld met de codes, of een andere tabel.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>not in the table</source>
            <translation>niet in de tabel</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>not in the layer of municipalities</source>
            <translation>niet in de laag van gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>none of its municipalities is in the layer</source>
            <translation>geen van haar gemeenten staat in de laag</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}”: {count} municipalities are not in reference set “{set}”: {codes}.</source>
            <translation>Laag “{layer}”: {count} gemeenten staan niet in referentieset “{set}”: {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Reference set “{set}”: {count} municipalities are not in layer “{layer}”, so that ground is missing: {codes}.</source>
            <translation>Referentieset “{set}”: {count} gemeenten staan niet in laag “{layer}”, zodat er gebied ontbreekt: {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Reference set “{set}”: {count} regions have no municipality in layer “{layer}”: {codes}.</source>
            <translation>Referentieset “{set}”: {count} regio's hebben geen gemeente in laag “{layer}”: {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}” has {count} codes of before the mergers of {days} ({codes}), while reference set “{set}” is of after. Run “Update municipality codes” on the layer, or choose a set of before.</source>
            <translation>Laag “{layer}” heeft {count} codes van voor de fusies van {days} ({codes}), terwijl referentieset “{set}” van erna is. Voer “Gemeentecodes bijwerken” uit op de laag, of kies een set van ervoor.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}” has {count} codes of after the mergers of {days} ({codes}), while reference set “{set}” is of before. Choose a set or a layer of the same date, or run “Update municipality codes” on the table.</source>
            <translation>Laag “{layer}” heeft {count} codes van na de fusies van {days} ({codes}), terwijl referentieset “{set}” van ervoor is. Kies een set of een laag van dezelfde datum, of voer “Gemeentecodes bijwerken” uit op de tabel.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Empty: {file} beside the project.</source>
            <translation>Leeg: {file} naast het project.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Name of who does this, as it stands in the history. Empty: the setting {setting}, or else the name that the computer knows.</source>
            <translation>Naam van wie dit doet, zoals die in de geschiedenis staat. Leeg: de instelling {setting}, of anders de naam die de computer kent.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key}: “{file}” is no name for a register. Give a file that ends in {suffix}.</source>
            <translation>Parameter {key}: “{file}” is geen naam voor een register. Geef een bestand dat eindigt op {suffix}.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key} is empty, and the project is not saved, so that there is no folder for {file}. Give the file of the register, or save the project.</source>
            <translation>Parameter {key} is leeg, en het project is niet bewaard, zodat er geen map is voor {file}. Geef het bestand van het register, of bewaar het project.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key} is empty, and the computer knows no name. Give the name of who does this.</source>
            <translation>Parameter {key} is leeg, en de computer kent geen naam. Geef de naam van wie dit doet.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Repairs and what-if</source>
            <translation>Herstellingen en wat-als</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>smallest change,members,one municipality off,straddle,merge,split,scenario,reference regions</source>
            <translation>kleinste wijziging,deelnemers,één gemeente ernaast,grensoverschrijdend,fusie,splitsing,scenario,referentieregio's</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Tells which smallest change of members makes each territory conform, and what a given change flips.</source>
            <translation>Zegt welke kleinste wijziging van deelnemers elk werkingsgebied laat voldoen, en wat een gegeven wijziging doet omslaan.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>&lt;p&gt;For each territory that does not conform: the changes of its member municipalities that make it conform. Members leave (&lt;i&gt;leave_out&lt;/i&gt;), all that is missing of a region comes in (&lt;i&gt;take_in&lt;/i&gt;), or &lt;i&gt;both&lt;/i&gt;. All minimal changes are found, those of which no part is enough: they end within one region, in a whole one, or in a union of whole regions where the rule set lets it conform. At least one member stays, and no region comes in that has no member yet.&lt;/p&gt;&lt;p&gt;Everything is counted in municipalities. Without a list, those are members of which at least half lies inside; a municipality lies in the region that holds at least half of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repairs&lt;/b&gt; (OUTPUT) has a row per repair. Rank 1 changes the fewest municipalities; of equals, those come first that leave the fewest municipalities cut off or enclosed, then those that change the least area. Each row tells who leaves and comes, class and regions, members, area and weight before and after, and whether members hang together: &lt;i&gt;stays_connected&lt;/i&gt;, &lt;i&gt;becomes_connected&lt;/i&gt;, &lt;i&gt;falls_apart&lt;/i&gt; or &lt;i&gt;stays_apart&lt;/i&gt;. With n regions there can be 2&lt;sup&gt;n&lt;/sup&gt; repairs: repair_count counts all, MAX_REPAIRS says how many are listed. The list is exact at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What if&lt;/b&gt;: CHANGE tries one change, and tells what flips in the whole layer as &lt;i&gt;Compare reference sets&lt;/i&gt; does. &lt;b&gt;Territories after the change&lt;/b&gt; has a row per territory, in its geometry before; each of those that merge has one, and a territory that splits has two.&lt;/p&gt;&lt;p&gt;The numbers (ONE_OFF_COUNT: how many are one municipality off, and so on) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Voor elk werkingsgebied dat niet voldoet: de wijzigingen van zijn deelnemende gemeenten waardoor het voldoet. Deelnemers treden uit (&lt;i&gt;leave_out&lt;/i&gt;), alles wat van een regio ontbreekt treedt toe (&lt;i&gt;take_in&lt;/i&gt;), of beide (&lt;i&gt;both&lt;/i&gt;). Alle minimale wijzigingen worden gevonden, die waarvan geen deel volstaat: ze eindigen binnen één regio, in een hele, of in een vereniging van hele regio's waar de regelset die laat voldoen. Minstens één deelnemer blijft, en er komt geen regio bij die nog geen deelnemer heeft.&lt;/p&gt;&lt;p&gt;Alles wordt in gemeenten geteld. Zonder lijst zijn die gemeenten deelnemer waarvan minstens de helft binnen het werkingsgebied ligt; een gemeente ligt in de regio die er minstens de helft van bevat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Herstellingen&lt;/b&gt; (OUTPUT) heeft een rij per herstel. Rang 1 wijzigt de minste gemeenten; van gelijke komen die eerst die de minste gemeenten afgesneden of ingesloten laten, dan die welke de minste oppervlakte wijzigen. Elke rij zegt wie uittreedt en toetreedt, klasse en regio's, deelnemers, oppervlakte en gewicht ervoor en erna, en of de deelnemers samenhangen: &lt;i&gt;stays_connected&lt;/i&gt; (blijft samenhangen), &lt;i&gt;becomes_connected&lt;/i&gt; (gaat samenhangen), &lt;i&gt;falls_apart&lt;/i&gt; (valt uiteen) of &lt;i&gt;stays_apart&lt;/i&gt; (blijft uiteen). Bij n regio's kunnen er 2&lt;sup&gt;n&lt;/sup&gt; herstellingen zijn: repair_count telt ze alle, MAX_REPAIRS zegt hoeveel er in de lijst staan. De lijst is exact bij elke grootte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wat als&lt;/b&gt;: CHANGE probeert één wijziging, en zegt wat in de hele laag omslaat zoals &lt;i&gt;Referentiesets vergelijken&lt;/i&gt; dat doet. &lt;b&gt;Werkingsgebieden na de wijziging&lt;/b&gt; heeft een rij per werkingsgebied, in zijn geometrie ervoor; elk van die welke fuseren heeft er een, en een werkingsgebied dat splitst heeft er twee.&lt;/p&gt;&lt;p&gt;De getallen (ONE_OFF_COUNT: hoeveel er één gemeente naast zitten, enzovoort) zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>The tables of what flips are empty: parameter {key} is empty, so no change was tried.</source>
            <translation>De tabellen van wat omslaat zijn leeg: parameter {key} is leeg, dus is er geen wijziging geprobeerd.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {change} is {kind}, but {key} is empty. Fill it in.</source>
            <translation>Parameter {change} is {kind}, maar {key} is leeg. Vul die in.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {key} is “{text}”, but {change} is empty. Choose a change, or empty {key}.</source>
            <translation>Parameter {key} is “{text}”, maar {change} is leeg. Kies een wijziging, of maak {key} leeg.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {key} is “{text}”, which has no part in {change} “{kind}”. Leave it empty.</source>
            <translation>Parameter {key} is “{text}”, wat niets te maken heeft met {change} “{kind}”. Laat het leeg.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the territories: partnerships or zones. Features with the same id are dissolved.</source>
            <translation>Vlakken van de werkingsgebieden: samenwerkingsverbanden of zones. Objecten met dezelfde id worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Where it is empty, the municipalities are members of which at least half lies inside the territory.</source>
            <translation>Veld met de codes van de deelnemende gemeenten, gescheiden door ; of , of nieuwe regels. Waar het leeg is, zijn die gemeenten deelnemer waarvan minstens de helft binnen het werkingsgebied ligt.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons to fit in, one feature per region. They may not overlap each other by more than noise.</source>
            <translation>Vlakken om in te passen, één object per regio. Ze mogen elkaar niet meer dan ruis overlappen.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the building blocks. Each lies in the region that holds at least half of it.</source>
            <translation>Vlakken van de bouwstenen. Elke gemeente ligt in de regio die er minstens de helft van bevat.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with the code of the municipality.</source>
            <translation>Veld met de code van de gemeente.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with a number such as the population, to tell how a repair changes the size of a partnership.</source>
            <translation>Veld met een getal zoals het aantal inwoners, om te zeggen hoe een herstel de grootte van een samenwerkingsverband wijzigt.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Says which classes conform.</source>
            <translation>Zegt welke klassen voldoen.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Largest number of repairs listed per territory</source>
            <translation>Grootste aantal herstellingen in de lijst per werkingsgebied</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A territory in many regions has very many minimal repairs. The smallest come first; the column repair_count tells how many there are in all, and the log for how many territories not all are listed.</source>
            <translation>Een werkingsgebied in veel regio's heeft zeer veel minimale herstellingen. De kleinste komen eerst; de kolom repair_count zegt hoeveel er in totaal zijn, en het logboek van hoeveel werkingsgebieden niet alle in de lijst staan.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>List only the smallest repairs</source>
            <translation>Alleen de kleinste herstellingen in de lijst</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Only the repairs of each territory that change the fewest municipalities.</source>
            <translation>Alleen de herstellingen van elk werkingsgebied die de minste gemeenten wijzigen.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: change to try</source>
            <translation>Wat als: te proberen wijziging</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A change whose flips are told beside the repairs: move_municipality to another region, add_member or drop_member of a partnership, merge_partnerships, or split_partnership. Empty: none.</source>
            <translation>Een wijziging waarvan de omslagen naast de herstellingen worden gezegd: move_municipality (gemeente naar een andere regio), add_member of drop_member (deelnemer treedt toe of uit), merge_partnerships (samenwerkingsverbanden fuseren) of split_partnership (een splitst). Leeg: geen.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: municipalities</source>
            <translation>Wat als: gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Codes or names, separated by ; of the municipalities that move, join or leave, or of those that go their own way when a partnership splits. Not for a merger.</source>
            <translation>Codes of namen, gescheiden door ; van de gemeenten die van regio wisselen, toetreden of uittreden, of van die welke hun eigen weg gaan als een samenwerkingsverband splitst. Niet voor een fusie.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: partnerships</source>
            <translation>Wat als: samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Id or name of the partnership that gets or loses a member or splits; of those that merge two or more, separated by ; or new lines. Not for a municipality that moves to another region.</source>
            <translation>Id of naam van het samenwerkingsverband dat een deelnemer krijgt of verliest of splitst; van die welke fuseren twee of meer, gescheiden door ; of nieuwe regels. Niet voor een gemeente die van regio wisselt.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: region</source>
            <translation>Wat als: regio</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Id or name of the region that the municipalities move to.</source>
            <translation>Id of naam van de regio waar de gemeenten naartoe gaan.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A table with a row per repair, ranked per territory: who leaves, who comes, and what becomes of it.</source>
            <translation>Een tabel met een rij per herstel, gerangschikt per werkingsgebied: wie uittreedt, wie toetreedt, en wat ervan wordt.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Municipalities of the smallest repairs</source>
            <translation>Gemeenten van de kleinste herstellingen</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the municipalities that leave or join in the smallest repairs, a row per repair and municipality.</source>
            <translation>Vlakken van de gemeenten die in de kleinste herstellingen uittreden of toetreden, een rij per herstel en gemeente.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Territories after the change</source>
            <translation>Werkingsgebieden na de wijziging</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A row per territory with class and regions before and after the change to try, and the kind of flip.</source>
            <translation>Een rij per werkingsgebied met klasse en regio's voor en na de te proberen wijziging, en de soort omslag.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are one municipality off</source>
            <translation>Aantal werkingsgebieden dat er één gemeente naast zit</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are two municipalities off</source>
            <translation>Aantal werkingsgebieden dat er twee gemeenten naast zit</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are more municipalities off</source>
            <translation>Aantal werkingsgebieden dat er meer gemeenten naast zit</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories without a repair</source>
            <translation>Aantal werkingsgebieden zonder herstel</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of repairs listed</source>
            <translation>Aantal herstellingen in de lijst</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories of which not all repairs are listed</source>
            <translation>Aantal werkingsgebieden waarvan niet alle herstellingen in de lijst staan</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories whose geometry has another class than their members</source>
            <translation>Aantal werkingsgebieden waarvan de geometrie een andere klasse heeft dan de deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Of {count} territories {wrong} do not conform by their members.</source>
            <translation>Van {count} werkingsgebieden voldoen er {wrong} niet volgens hun deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- one municipality off: {count}</source>
            <translation>- één gemeente ernaast: {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- two municipalities off: {count}</source>
            <translation>- twee gemeenten ernaast: {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- more municipalities off: {count}</source>
            <translation>- meer gemeenten ernaast: {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{name} ({repair})</source>
            <translation>{name} ({repair})</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>One municipality off: {territories}.</source>
            <translation>Eén gemeente ernaast: {territories}.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>What if: of {count} territories {flipped} flip.</source>
            <translation>Wat als: van {count} werkingsgebieden slaan er {flipped} om.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>leave out {left}</source>
            <translation>laat {left} uittreden</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>take in {taken}</source>
            <translation>laat {taken} toetreden</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>leave out {left} and take in {taken}</source>
            <translation>laat {left} uittreden en {taken} toetreden</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories of which not all minimal repairs are listed: {count}. The {most} smallest are; repair_count counts all. To list more, raise {key}.</source>
            <translation>Werkingsgebieden waarvan niet alle minimale herstellingen in de lijst staan: {count}. De {most} kleinste wel; repair_count telt ze alle. Verhoog {key} voor een langere lijst.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories that do not conform and have no repair by this rule set: {names}.</source>
            <translation>Werkingsgebieden die niet voldoen en volgens deze regelset geen herstel hebben: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories that do not follow the borders of municipalities, and have another class by their geometry than by the municipalities of which they hold at least half: {names}. Their repairs, or that they have none, say little; assess them by geometry.</source>
            <translation>Werkingsgebieden die de gemeentegrenzen niet volgen, en volgens hun geometrie een andere klasse hebben dan volgens de gemeenten waarvan ze minstens de helft bevatten: {names}. Hun herstellingen, of dat ze er geen hebben, zeggen weinig; toets ze met hun geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>By this rule set {classes} conform. Repairs that end in such a class are not looked for, so smaller ones than those listed may exist.</source>
            <translation>Volgens deze regelset voldoen {classes}. Herstellingen die in zo'n klasse eindigen worden niet gezocht, dus kunnen er kleinere bestaan dan die in de lijst.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>What if ({change}): {reason}</source>
            <translation>Wat als ({change}): {reason}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} lies in that region already. Choose another region in CHANGE_REGION.</source>
            <translation>{names} ligt al in die regio. Kies een andere regio in CHANGE_REGION.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} is a member already. Give others in CHANGE_MUNICIPALITIES.</source>
            <translation>{names} is al deelnemer. Geef andere op in CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} is no member. Give members in CHANGE_MUNICIPALITIES.</source>
            <translation>{names} is geen deelnemer. Geef deelnemers op in CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>no member would stay. Give fewer in CHANGE_MUNICIPALITIES.</source>
            <translation>er zou geen deelnemer blijven. Geef er minder op in CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give one partnership in CHANGE_PARTNERSHIPS.</source>
            <translation>geef één samenwerkingsverband op in CHANGE_PARTNERSHIPS.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give two or more partnerships in CHANGE_PARTNERSHIPS, separated by ;.</source>
            <translation>geef twee of meer samenwerkingsverbanden op in CHANGE_PARTNERSHIPS, gescheiden door ;.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give the municipalities in CHANGE_MUNICIPALITIES.</source>
            <translation>geef de gemeenten op in CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give the region to move to in CHANGE_REGION.</source>
            <translation>geef de regio om naartoe te gaan op in CHANGE_REGION.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{text} (meant: {candidates}?)</source>
            <translation>{text} (bedoeld: {candidates}?)</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: these are no municipalities: {texts}. Give codes or names of the layer.</source>
            <translation>Parameter {key}: dit zijn geen gemeenten: {texts}. Geef codes of namen uit de laag.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: layer “{layer}” has “{entry}” more than once. Give the id.</source>
            <translation>Parameter {key}: laag “{layer}” heeft “{entry}” meer dan eens. Geef de id.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: layer “{layer}” has no “{entry}”. Give an id or a name as it stands there.</source>
            <translation>Parameter {key}: laag “{layer}” heeft geen “{entry}”. Geef een id of naam zoals die er staat.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Review report</source>
            <translation>Rapport van de toetsing</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>report,monitor,dossier,sheet,chart,map,print,A4,council,mayors,statistics,deadline,HTML,PDF</source>
            <translation>rapport,monitor,dossier,fiche,grafiek,kaart,afdrukken,A4,gemeenteraad,burgemeesters,statistiek,uiterste datum,HTML,PDF</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Makes a monitor, a sheet per partnership, or the dossier of a region, to read and to print.</source>
            <translation>Maakt een monitor, een fiche per samenwerkingsverband of het dossier van een regio, om te lezen en af te drukken.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>&lt;p&gt;Makes a report of a register, in Dutch, French or English, for people without QGIS. The register is only read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Monitor&lt;/b&gt;: how many territories conform, by class, region and sector, now and over the runs; where the explanations stand; dates that passed or come; maps; the quality of explanations and what is missing most; the order of alignment and indicators, where the register has them; what changed since a run; and the list of all partnerships, which a click on a heading sorts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sheets&lt;/b&gt;: one per partnership, with its map, the members outside the main region, the evidence for each ground, the explanation part by part, the decision and the history: fit to go with the official form. &lt;b&gt;Dossier&lt;/b&gt;: the main pages and all sheets of one region. &lt;b&gt;Municipalities&lt;/b&gt;: a page each, with its partnerships and what stands open.&lt;/p&gt;&lt;p&gt;The HTML file holds all it needs: style, maps and charts as vectors, and a small script that only sorts tables; all can be read without it. A strict policy keeps it from loading or running anything else. The PDF has the same words on pages of QGIS's layouts, with maps of its atlas; the look of the pages is that of templates, which can be changed. It is tagged, for programs that read out; the HTML file is what reads best.&lt;/p&gt;&lt;p&gt;Maps are drawn per sector; where the territories of a sector lie over each other, the map shows what lies outside their main regions. Shares that conform are of the territories that can be judged.&lt;/p&gt;&lt;p&gt;The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Maakt een rapport van een register, in het Nederlands, Frans of Engels, voor mensen zonder QGIS. Het register wordt alleen gelezen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Monitor&lt;/b&gt;: hoeveel werkingsgebieden voldoen, per klasse, regio en sector, nu en over de runs heen; waar de motiveringen staan; data die voorbij zijn of komen; kaarten; de kwaliteit van de motiveringen en wat het meest ontbreekt; de volgorde van afstemming en indicatoren, als het register die heeft; wat veranderde sinds een run; en de lijst van alle samenwerkingsverbanden, die een klik op een kolomkop sorteert.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fiches&lt;/b&gt;: een per samenwerkingsverband, met kaart, de deelnemers buiten de hoofdregio, het bewijs per grond, de motivering deel per deel, de beslissing en de geschiedenis: geschikt als bijlage bij het officiële formulier. &lt;b&gt;Dossier&lt;/b&gt;: de voornaamste bladzijden en alle fiches van één regio. &lt;b&gt;Gemeenten&lt;/b&gt;: een bladzijde elk, met haar samenwerkingsverbanden en wat openstaat.&lt;/p&gt;&lt;p&gt;Het HTML-bestand bevat alles wat het nodig heeft: stijl, kaarten en grafieken als vectoren, en een klein script dat alleen tabellen sorteert; alles is ook zonder te lezen. Een strikt beleid belet dat het iets anders laadt of uitvoert. De pdf heeft dezelfde woorden op bladzijden van QGIS-lay-outs, met kaarten van hun atlas; hoe de bladzijden eruitzien, staat in sjablonen, die te wijzigen zijn. Hij is getagd, voor programma's die voorlezen; het HTML-bestand leest het best.&lt;/p&gt;&lt;p&gt;Kaarten zijn er per sector; waar de werkingsgebieden van een sector over elkaar liggen, toont de kaart wat buiten hun hoofdregio's ligt. Aandelen die voldoen, zijn die van de werkingsgebieden die te beoordelen zijn.&lt;/p&gt;&lt;p&gt;De aantallen zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>CONTENT asks for municipalities: give their layer in {layer} and the field of their codes in {key}.</source>
            <translation>CONTENT vraagt gemeenten: geef hun laag in {layer} en het veld met hun codes in {key}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>A dossier is that of one region: give its name or id in REGION.</source>
            <translation>Een dossier is dat van één regio: geef haar naam of id in REGION.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Nothing would be written: give a file in HTML, PDF or XLSX, or a folder in FOLDER.</source>
            <translation>Er zou niets geschreven worden: geef een bestand in HTML, PDF of XLSX, of een map in FOLDER.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>LANGUAGE {language}: this copy of RegioAlign has no compiled texts in that language, as a checkout has none. Install the packaged plugin, or compile them with scripts/translations.py compile.</source>
            <translation>LANGUAGE {language}: deze kopie van RegioAlign heeft geen gecompileerde teksten in die taal, zoals een checkout er geen heeft. Installeer de verpakte plug-in, of compileer ze met scripts/translations.py compile.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>SINCE: “{text}” is neither the number of a run nor a day such as 2026-01-31.</source>
            <translation>SINCE: “{text}” is geen nummer van een run en geen dag zoals 2026-01-31.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>The report is in English: this copy of RegioAlign has no compiled texts in the language of QGIS ({language}), as a checkout has none.</source>
            <translation>Het rapport is in het Engels: deze kopie van RegioAlign heeft geen gecompileerde teksten in de taal van QGIS ({language}), zoals een checkout er geen heeft.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The register to report on; it is only read.</source>
            <translation>Het register waarover het rapport gaat; het wordt alleen gelezen.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Id or name of a region: only partnerships that count it among their regions. A dossier needs it. Empty: all.</source>
            <translation>Id of naam van een regio: alleen samenwerkingsverbanden die haar onder hun regio's tellen. Een dossier heeft ze nodig. Leeg: alle.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Partnerships with a sheet</source>
            <translation>Samenwerkingsverbanden met een fiche</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Ids of partnerships, separated by ; or new lines: they get a sheet. Empty: all that have something to explain, in the region if one is given.</source>
            <translation>Id's van samenwerkingsverbanden, gescheiden door ; of nieuwe regels: die krijgen een fiche. Leeg: alle die iets uit te leggen hebben, in de regio als er een is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Changes since</source>
            <translation>Wijzigingen sinds</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of the run, or a day such as 2026-01-31 for the last run up to its end: the monitor tells what changed since. Empty: the run before the last one that counts.</source>
            <translation>Nummer van de run, of een dag zoals 2026-01-31 voor de laatste run tot het einde van die dag: de monitor zegt wat sindsdien veranderde. Leeg: de run vóór de laatste die telt.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Day of the report</source>
            <translation>Dag van het rapport</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The day that dates and deadlines are held against, and that stands on the report. Empty: today.</source>
            <translation>De dag waaraan data getoetst worden, en die op het rapport staat. Leeg: vandaag.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>monitor: counts, maps, deadlines, quality, changes and the list. dossier: the main pages of that for one region, with the sheets of its partnerships, for the mayors' forum. sheets: a sheet per partnership, to go with the official form. municipalities: a page per municipality, for its college and council; it needs MUNICIPALITIES.</source>
            <translation>monitor: aantallen, kaarten, uiterste data, kwaliteit, wijzigingen en de lijst. dossier: de voornaamste bladzijden daarvan voor één regio, met de fiches van haar samenwerkingsverbanden, voor het burgemeestersoverleg. sheets: een fiche per samenwerkingsverband, als bijlage bij het officiële formulier. municipalities: een bladzijde per gemeente, voor haar college en raad; daarvoor is MUNICIPALITIES nodig.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Language of the report, whatever QGIS speaks: texts, numbers and dates. What people wrote, and the names of partnerships and sets, stay as they are. Empty: that of QGIS.</source>
            <translation>Taal van het rapport, wat QGIS ook spreekt: teksten, getallen en data. Wat mensen schreven en de namen van samenwerkingsverbanden en sets blijven zoals ze zijn. Leeg: die van QGIS.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Folder of page templates</source>
            <translation>Map met sjablonen van bladzijden</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>How the pages of PDF look: a folder with {monitor}, {sheet} or both. Copy them from {shipped}, and change them in the layout designer of QGIS. Text flows in the labels with the id “{text}”, in their font; the map with the id “{map}” goes where the text has room for it, with all that lies inside the shape “{area}”. Expressions know {variables}. What the folder does not hold is taken from the plugin. Empty: those of the plugin. The guide has a page on it.</source>
            <translation>Hoe de bladzijden van de pdf eruitzien: een map met {monitor}, {sheet} of beide. Kopieer ze uit {shipped}, en wijzig ze in de lay-outontwerper van QGIS. Tekst komt in de labels met de id “{text}”, in hun lettertype; de kaart met de id “{map}” komt waar de tekst er plaats voor heeft, met alles wat binnen de vorm “{area}” ligt. Expressies kennen {variables}. Wat de map niet bevat, komt uit de plug-in. Leeg: die van de plug-in. De handleiding heeft er een bladzijde over.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Format of separate sheets</source>
            <translation>Formaat van de aparte fiches</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>What FOLDER gets for each partnership. html: a page for the browser. pdf: pages to attach or to print.</source>
            <translation>Wat FOLDER krijgt per samenwerkingsverband. html: een pagina voor de browser. pdf: bladzijden om bij te voegen of af te drukken.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Polygons of the municipalities. With them sheets name the members outside the main region and show their borders. A municipality is a member where the territory holds at least half of it.</source>
            <translation>Polygonen van de gemeenten. Daarmee noemen fiches de deelnemers buiten de hoofdregio en tonen ze hun grenzen. Een gemeente is deelnemer als minstens de helft ervan in het werkingsgebied ligt.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Report (HTML)</source>
            <translation>Rapport (HTML)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Web page (*.html)</source>
            <translation>Webpagina (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>One file with all of the report: it loads nothing, opens by a double click, and prints on A4. It is replaced if it is there.</source>
            <translation>Eén bestand met het hele rapport: het laadt niets, opent met een dubbelklik en drukt af op A4. Het wordt vervangen als het er al is.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Report (PDF)</source>
            <translation>Rapport (pdf)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>PDF (*.pdf)</source>
            <translation>Pdf (*.pdf)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The report as pages, A4 unless a template says otherwise: maps with legend, scale bar and north arrow, text that flows over as many pages as it needs, page numbers, bookmarks and links. Text is text, maps are vectors, and tags tell programs that read it out what is a heading, a table or a figure. It is replaced if it is there.</source>
            <translation>Het rapport als bladzijden, A4 tenzij een sjabloon iets anders zegt: kaarten met legenda, schaalbalk en noordpijl, tekst die over zoveel bladzijden loopt als nodig, paginanummers, bladwijzers en koppelingen. Tekst is tekst, kaarten zijn vectoren, en tags vertellen programma's die voorlezen wat een kop, een tabel of een figuur is. Het wordt vervangen als het er al is.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Tables (XLSX)</source>
            <translation>Tabellen (XLSX)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The tables of the monitor as sheets of a workbook, with full numbers behind percentages.</source>
            <translation>De tabellen van de monitor als bladen van een werkmap, met volledige getallen achter percentages.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Folder for separate sheets</source>
            <translation>Map voor aparte fiches</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Gets a file per sheet, named after the partnership. Files of the same name are replaced; others stay.</source>
            <translation>Krijgt een bestand per fiche, genoemd naar het samenwerkingsverband. Bestanden met dezelfde naam worden vervangen; andere blijven.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of explanations to write</source>
            <translation>Aantal te schrijven motiveringen</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of partnerships that changed since the run</source>
            <translation>Aantal samenwerkingsverbanden die sinds de run veranderden</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of sheets</source>
            <translation>Aantal fiches</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of pages of municipalities</source>
            <translation>Aantal bladzijden van gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of files in the folder</source>
            <translation>Aantal bestanden in de map</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of pages of the PDF</source>
            <translation>Aantal bladzijden van de pdf</translation>
        </message>
        <message>
            <location filename="../processing/review_report_pdf.py" />
            <source>PDF: this system has no fonts to write with. Install some, on Debian with “apt install fontconfig fonts-dejavu-core”, and run again; HTML and XLSX need none.</source>
            <translation>PDF: dit systeem heeft geen lettertypen om mee te schrijven. Installeer er, op Debian met “apt install fontconfig fonts-dejavu-core”, en voer opnieuw uit; HTML en XLSX vragen er geen.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_pdf.py" />
            <source>PDF: the main thread of QGIS, which draws layouts, does not answer. Run this where nothing waits for it: in the dialog, in a model, or with qgis_process.</source>
            <translation>PDF: de hoofdthread van QGIS, die lay-outs tekent, antwoordt niet. Voer dit uit waar niets erop wacht: in het dialoogvenster, in een model, of met qgis_process.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>Register {file} was changed while the report was made. Make the report again.</source>
            <translation>Register {file} werd gewijzigd terwijl het rapport gemaakt werd. Maak het rapport opnieuw.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>REGION: several regions are called “{region}”: {ids}. Give an id.</source>
            <translation>REGION: verscheidene regio's heten “{region}”: {ids}. Geef een id.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>REGION: the register knows no region “{region}”. It knows: {names}.</source>
            <translation>REGION: het register kent geen regio “{region}”. Het kent: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>PARTNERSHIPS: the register has none with the id {ids}. Give ids as they stand in the list.</source>
            <translation>PARTNERSHIPS: het register heeft er geen met id {ids}. Geef id's zoals ze in de lijst staan.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>SINCE: the register has no run “{text}” that counted. It has: {runs}.</source>
            <translation>SINCE: het register heeft geen run “{text}” die telde. Het heeft: {runs}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>{file}: this version of Qt writes PDF in an unknown form, so there are no bookmarks, links and tags.</source>
            <translation>{file}: deze versie van Qt schrijft pdf in een onbekende vorm; daarom zijn er geen bladwijzers, koppelingen en tags.</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>Rule sets (*.json);;All files (*)</source>
            <translation>Regelsets (*.json);;Alle bestanden (*)</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>Give the id of a rule set that ships ({ids}), the JSON file of one of your own, or the id of one in your folder of rule sets: the button beside the list chooses that folder, which is the setting {setting}.</source>
            <translation>Geef de id van een meegeleverde regelset ({ids}), het JSON-bestand van een eigen regelset, of de id van een regelset in uw map met regelsets: de knop naast de lijst kiest die map, de instelling {setting}.</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>{file}: {problem}</source>
            <translation>{file}: {problem}</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>{title} ({file})</source>
            <translation>{title} ({file})</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Rule sets of your own</source>
            <translation>Eigen regelsets</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Choose a File…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Choose the Folder of Your Rule Sets…</source>
            <translation>Map met eigen regelsets kiezen…</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Folder of your rule sets</source>
            <translation>Map met eigen regelsets</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Models</source>
            <translation>Modellen</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>the file cannot be read</source>
            <translation>het bestand kan niet worden gelezen</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The model {file} is left out: {reason}</source>
            <translation>Het model {file} wordt weggelaten: {reason}</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Territories that need an explanation</source>
            <translation>Werkingsgebieden die een motivering nodig hebben</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Assesses territories against reference regions and selects those that do not conform, so that each gets an explanation.</source>
            <translation>Toetst werkingsgebieden aan de referentieregio's en selecteert wat niet voldoet, zodat voor elk een motivering volgt (“pas toe of leg uit”).</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Assessment of partnerships by their members</source>
            <translation>Samenwerkingsverbanden toetsen via hun deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Makes the territories of partnerships from lists of their members, and assesses them against reference regions.</source>
            <translation>Maakt de werkingsgebieden van samenwerkingsverbanden uit lijsten van hun deelnemers, en toetst ze aan de referentieregio's.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Municipality of a row</source>
            <translation>Gemeente van een rij</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>List of members</source>
            <translation>Lijst van deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Partnership name</source>
            <translation>Naam van het samenwerkingsverband</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Id in the table of partnerships</source>
            <translation>Id in de tabel van samenwerkingsverbanden</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Problems with members</source>
            <translation>Problemen met deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>To be explained</source>
            <translation>Te motiveren</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Full review</source>
            <translation>Volledige toetsing</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>From raw tables to a register: makes territories and reference regions, assesses, finds repairs, puts what does not conform in order, measures indicators and concordance, and keeps it all in the register. Zones that overlap each other are told to be no layer to compare; all else goes on.</source>
            <translation>Van ruwe tabellen naar een register: maakt werkingsgebieden en referentieregio's, toetst, zoekt herstellingen, zet wat niet voldoet in volgorde, meet indicatoren en overeenstemming, en bewaart alles in het register. Van zones die elkaar overlappen wordt gemeld dat ze geen laag om te vergelijken zijn; al de rest gaat door.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per member of a partnership, or a row per partnership with a list of members.</source>
            <translation>Tabel met een rij per deelnemer van een samenwerkingsverband, of een rij per samenwerkingsverband met een lijst van deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field that identifies the partnership of a row; leading zeros are kept.</source>
            <translation>Veld dat het samenwerkingsverband van een rij aanduidt; voorloopnullen blijven.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the code or the name of one member. Give this, or the list of members.</source>
            <translation>Veld met de code of de naam van één deelnemer. Geef dit, of de lijst van deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with several members, as codes, names or free text.</source>
            <translation>Veld met verscheidene deelnemers, als codes, namen of vrije tekst.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per partnership: its name, sector, legal form, and what is known of it.</source>
            <translation>Tabel met een rij per samenwerkingsverband: naam, sector, rechtsvorm, en wat ervan bekend is.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the same ids as in the members; needed where such a table is given.</source>
            <translation>Veld met dezelfde id's als bij de deelnemers; nodig waar zo'n tabel gegeven is.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the sector, which is the policy domain too.</source>
            <translation>Veld met de sector, die ook het beleidsdomein is.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the legal form, by which the rule set tells who is bound and by when.</source>
            <translation>Veld met de rechtsvorm, waaruit de regelset opmaakt wie gebonden is en tegen wanneer.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or a word such as planned.</source>
            <translation>Veld met ja of nee, of een woord zoals gepland.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the last day of the term.</source>
            <translation>Veld met de laatste dag van de termijn.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or an amount.</source>
            <translation>Veld met ja of nee, of een bedrag.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or how many there are.</source>
            <translation>Veld met ja of nee, of hoeveel er zijn.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Fields with notes on the operational impact.</source>
            <translation>Velden met notities over de operationele impact.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Polygons of the municipalities, of the date of the members.</source>
            <translation>Vlakken van de gemeenten, van de datum van de deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with its name; needed where members are given by name.</source>
            <translation>Veld met haar naam; nodig waar deelnemers met hun naam gegeven zijn.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per municipality and the id of its region. Empty: the reference regions of Flanders of 2025.</source>
            <translation>Tabel met een rij per gemeente en het id van haar regio. Leeg: de Vlaamse referentieregio's van 2025.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the name of the region.</source>
            <translation>Veld met de naam van de regio.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The id of a rule set, or the JSON file of one of your own.</source>
            <translation>Het id van een regelset, of het JSON-bestand van een eigen regelset.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The GeoPackage that is made, or added to if it is there. Empty: regioalign.gpkg beside the project.</source>
            <translation>De GeoPackage die gemaakt wordt, of aangevuld als die er is. Leeg: regioalign.gpkg naast het project.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Changes in the register</source>
            <translation>Wijzigingen in het register</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Territories from members</source>
            <translation>Werkingsgebieden uit deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>members,municipalities,partnerships,territories,dissolve,union,list,join</source>
            <translation>deelnemers,gemeenten,samenwerkingsverbanden,werkingsgebieden,samenvoegen,lijst,koppelen</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Makes the territory of each partnership from the municipalities that are its members.</source>
            <translation>Maakt het werkingsgebied van elk samenwerkingsverband uit de gemeenten die eraan deelnemen.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>&lt;p&gt;Unites the member municipalities of each partnership. The members come as a table with a row per member (MUNICIPALITY_FIELD), or with a row per partnership and a list (MEMBER_LIST_FIELD), as codes, as names or as free text such as “Kalmthout-Essen, Wuustwezel en Brasschaat”.&lt;/p&gt;&lt;p&gt;An entry that is the code of a municipality is that municipality; leading zeros count. Else the names in it are looked up: case, accents and kinds of dashes do not matter, and the longest name wins. Nothing is guessed: what is unknown or ambiguous is skipped, and listed with the names most like it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories&lt;/b&gt; (OUTPUT) has a row per partnership: its attributes, the codes of its members, their number, and flags. One of which no member is known has a row without geometry. Borders that two members share vanish exactly, so that neighbouring territories fit and no slivers arise.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems with members&lt;/b&gt; has a row for each that was unknown, ambiguous, given twice, empty, or a code that stands for no municipality by the rule set, with what was done.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, PROBLEM_COUNT, UNKNOWN_COUNT, DUPLICATE_COUNT, WITHOUT_TERRITORY_COUNT) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Voegt de deelnemende gemeenten van elk samenwerkingsverband samen. De deelnemers staan in een tabel met een rij per deelnemer (MUNICIPALITY_FIELD), of met een rij per samenwerkingsverband en een lijst (MEMBER_LIST_FIELD), als codes, als namen of als vrije tekst zoals “Kalmthout-Essen, Wuustwezel en Brasschaat”.&lt;/p&gt;&lt;p&gt;Wat de code van een gemeente is, is die gemeente; voorloopnullen tellen mee. Anders worden de namen erin opgezocht: hoofdletters, accenten en soorten streepjes maken niet uit, en de langste naam wint. Er wordt niets geraden: wat onbekend of dubbelzinnig is, wordt overgeslagen, en vermeld met de namen die er het meest op lijken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Werkingsgebieden&lt;/b&gt; (OUTPUT) heeft een rij per samenwerkingsverband: de kenmerken, de codes van de deelnemers, hun aantal, en vlaggen. Waarvan geen enkele deelnemer bekend is, heeft een rij zonder geometrie. Grenzen die twee deelnemers delen verdwijnen exact, zodat naburige werkingsgebieden op elkaar aansluiten en er geen flinters ontstaan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problemen met deelnemers&lt;/b&gt; heeft een rij voor elke deelnemer die onbekend, dubbelzinnig, dubbel of leeg is, of een code die volgens de regelset voor geen gemeente staat, met wat ermee is gedaan.&lt;/p&gt;&lt;p&gt;De aantallen (TERRITORY_COUNT, PROBLEM_COUNT, UNKNOWN_COUNT, DUPLICATE_COUNT, WITHOUT_TERRITORY_COUNT) zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of problems with members</source>
            <translation>Aantal problemen met deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of unknown members</source>
            <translation>Aantal onbekende deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of members given twice</source>
            <translation>Aantal dubbele deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of partnerships without a known member</source>
            <translation>Aantal samenwerkingsverbanden zonder bekende deelnemer</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Cancelled: what was written is not complete.</source>
            <translation>Geannuleerd: wat geschreven is, is niet volledig.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>members</source>
            <translation>deelnemers</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Table “{layer}” ({role}): both {code} and {list} are empty. Choose the field with the municipality of each row, or the field with a list of members.</source>
            <translation>Tabel “{layer}” ({role}): {code} en {list} zijn allebei leeg. Kies het veld met de gemeente van elke rij, of het veld met een lijst van deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field that identifies the partnership of a row, number or text; leading zeros are kept.</source>
            <translation>Veld dat aangeeft van welk samenwerkingsverband een rij is, getal of tekst; voorloopnullen blijven behouden.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the code or the name of one member. Give this, or MEMBER_LIST_FIELD.</source>
            <translation>Veld met de code of de naam van één deelnemer. Geef dit, of MEMBER_LIST_FIELD.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with several members: codes or names separated by “;”, “,” or new lines, or free text with dashes and “en”.</source>
            <translation>Veld met meerdere deelnemers: codes of namen gescheiden door “;”, “,” of nieuwe regels, of vrije tekst met streepjes en “en”.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the name of the partnership; a field of PARTNERSHIPS can be given too.</source>
            <translation>Veld met de naam van het samenwerkingsverband; ook een veld van PARTNERSHIPS mag.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Table with attributes of the partnerships, which are joined to the territories. A partnership that has no members gets a row without geometry.</source>
            <translation>Tabel met kenmerken van de samenwerkingsverbanden, die aan de werkingsgebieden gekoppeld worden. Een samenwerkingsverband zonder deelnemers krijgt een rij zonder geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the same ids as PARTNERSHIP_FIELD; needed where PARTNERSHIPS is given.</source>
            <translation>Veld met dezelfde ids als PARTNERSHIP_FIELD; nodig waar PARTNERSHIPS gegeven is.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Polygons of the municipalities, of the date of the members. Their CRS is that of the territories.</source>
            <translation>Polygonen van de gemeenten, op de datum van de deelnemers. Hun CRS is dat van de werkingsgebieden.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>A row per partnership with its members, flags and attributes.</source>
            <translation>Een rij per samenwerkingsverband met deelnemers, vlaggen en kenmerken.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>A table with a row per member that is unknown, ambiguous, double or empty.</source>
            <translation>Een tabel met een rij per deelnemer die onbekend, dubbelzinnig, dubbel of leeg is.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Ambiguous members, skipped: {count}, such as {texts}.</source>
            <translation>Dubbelzinnige deelnemers, overgeslagen: {count}, zoals {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Members given twice, counted once: {count}, such as {texts}.</source>
            <translation>Dubbele deelnemers, één keer geteld: {count}, zoals {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Partnerships of which no member is known have a row without geometry: {ids}.</source>
            <translation>Samenwerkingsverbanden waarvan geen deelnemer bekend is, hebben een rij zonder geometrie: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Table “{layer}” ({role}), field “{field}”:</source>
            <translation>Tabel “{layer}” ({role}), veld “{field}”:</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>ids that stand twice, the first row is used: {ids}.</source>
            <translation>ids die er tweemaal in staan, de eerste rij telt: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>partnerships with members are not in it, so they have no attributes: {ids}.</source>
            <translation>samenwerkingsverbanden met deelnemers staan er niet in, en hebben dus geen kenmerken: {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>ids that have lost their leading zeros, so that they are other partnerships: {ids}. Make it text.</source>
            <translation>id's die hun voorloopnullen verloren hebben, zodat het andere samenwerkingsverbanden zijn: {ids}. Maak er tekst van.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Update municipality codes</source>
            <translation>Gemeentecodes bijwerken</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>municipalities,codes,mergers,members,date,concordance</source>
            <translation>gemeenten,codes,fusies,deelnemers,datum,concordantie</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Replaces codes of municipalities by those after mergers, and tells which territories are cut by it.</source>
            <translation>Vervangt gemeentecodes door die van na fusies, en zegt welke werkingsgebieden daardoor een gemeente doorsnijden.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>&lt;p&gt;Brings codes of municipalities from one date to a later one, by a table of mergers: one row with a code each (CODE_FIELD), or lists of codes (LIST_FIELD). The Flemish mergers of 2019 and 2025 ship.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Updated table&lt;/b&gt; (OUTPUT) has the same features and fields with the new codes, and flags. A list holds a merged municipality once; rows are all kept, and a second row for it has the flag duplicate_member. Codes that do not exist on FROM_DATE are kept and flagged unknown_member: nothing is guessed.&lt;/p&gt;&lt;p&gt;Where a member merged with a municipality that is no member, the territory now covers a part of the new municipality. Such rows have the flag part_municipality with names. &lt;b&gt;Partnerships with parts&lt;/b&gt; (PARTS) lists these partnerships, with their old territory where OLD_MUNICIPALITIES is given: assess that by its geometry, since a list of members would take in the whole new municipality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changes&lt;/b&gt; has a row per member that changed: recoded (another code), merged (several became one), grown (the code stays, others joined), split (by weights), or unknown.&lt;/p&gt;&lt;p&gt;A municipality that is divided, or a border that moves, needs WEIGHT_FIELD in a table of your own; without weights such a table is refused.&lt;/p&gt;&lt;p&gt;Counts: CHANGED_COUNT codes of members that became other ones, MERGED_COUNT those that merged, PART_COUNT partnerships with a part, UNKNOWN_COUNT codes of members that do not exist.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Brengt gemeentecodes van een datum naar een latere, met een fusietabel: rijen met elk één code (CODE_FIELD), of lijsten van codes (LIST_FIELD). De Vlaamse fusies van 2019 en 2025 worden meegeleverd.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bijgewerkte tabel&lt;/b&gt; (OUTPUT) heeft dezelfde objecten en velden met de nieuwe codes, en aandachtspunten. Een lijst bevat een gefuseerde gemeente één keer; rijen blijven alle behouden, en een tweede rij voor dezelfde gemeente krijgt duplicate_member. Codes die op FROM_DATE niet bestaan, blijven behouden en krijgen unknown_member: er wordt niets geraden.&lt;/p&gt;&lt;p&gt;Waar een deelnemer fuseerde met een gemeente die niet deelneemt, beslaat het werkingsgebied nu een deel van de nieuwe gemeente. Zulke rijen krijgen part_municipality, met namen. &lt;b&gt;Samenwerkingsverbanden met delen&lt;/b&gt; (PARTS) somt die samenwerkingsverbanden op, met hun oude werkingsgebied als OLD_MUNICIPALITIES is opgegeven: toets dat op zijn geometrie, want een deelnemerslijst zou de hele nieuwe gemeente meenemen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wijzigingen&lt;/b&gt; heeft een rij per deelnemer die veranderde: recoded (een andere code), merged (verscheidene werden één), grown (de code blijft, andere kwamen erbij), split (volgens gewichten), of unknown (onbekend).&lt;/p&gt;&lt;p&gt;Voor een gemeente die wordt gesplitst, of een grens die verschuift, is WEIGHT_FIELD in een eigen tabel nodig; zonder gewichten wordt zo'n tabel geweigerd.&lt;/p&gt;&lt;p&gt;Aantallen: CHANGED_COUNT codes van deelnemers die andere codes werden, MERGED_COUNT die fuseerden, PART_COUNT samenwerkingsverbanden met een deel, UNKNOWN_COUNT codes van deelnemers die niet bestaan.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of codes that changed</source>
            <translation>Aantal codes dat wijzigde</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of codes that merged</source>
            <translation>Aantal codes dat fuseerde</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of partnerships that cover a part of a municipality</source>
            <translation>Aantal samenwerkingsverbanden die een deel van een gemeente beslaan</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of unknown codes</source>
            <translation>Aantal onbekende codes</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Give either {code} (one code per row) or {list} (a list of codes), and not both.</source>
            <translation>Geef ofwel {code} op (één code per rij), ofwel {list} (een lijst van codes), en niet beide.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>table to update</source>
            <translation>bij te werken tabel</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>mergers</source>
            <translation>fusies</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>old municipalities</source>
            <translation>oude gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Parameter {key} is empty. Give a date, such as 2025-01-01.</source>
            <translation>Parameter {key} is leeg. Geef een datum op, zoals 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>TO_DATE ({end}) is before FROM_DATE ({start}). A merged municipality cannot be taken apart by a table of mergers: exchange the dates, or start from the older data.</source>
            <translation>TO_DATE ({end}) ligt voor FROM_DATE ({start}). Een gefuseerde gemeente kan niet worden gesplitst met een fusietabel: verwissel de datums, of vertrek van de oudere gegevens.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Layer “{layer}”: field “{field}” holds numbers and cannot take “{code}”. Make it a text field with “Refactor fields”.</source>
            <translation>Laag “{layer}”: veld “{field}” bevat getallen en kan “{code}” niet bevatten. Maak er een tekstveld van met “Velden herstructureren”.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table or layer</source>
            <translation>Tabel of laag</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table or layer with codes of municipalities: members, partnerships, or municipalities themselves.</source>
            <translation>Tabel of laag met gemeentecodes: deelnemers, samenwerkingsverbanden, of de gemeenten zelf.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with one code per row. Give this or LIST_FIELD.</source>
            <translation>Veld met één code per rij. Geef dit op of LIST_FIELD.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>List of codes</source>
            <translation>Lijst van codes</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with a list of codes, separated by ; or , or new lines; the new list has ;. Or give CODE_FIELD.</source>
            <translation>Veld met een lijst van codes, gescheiden door ; of , of nieuwe regels; de nieuwe lijst heeft ;. Of geef CODE_FIELD op.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field that tells which rows are members of one partnership. Without it a list is a partnership of its own, and a row with one code is none, so that no parts are told.</source>
            <translation>Veld dat zegt welke rijen deelnemers zijn van één samenwerkingsverband. Zonder dit veld is een lijst een samenwerkingsverband op zich, en een rij met één code geen, zodat delen niet worden gemeld.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>From date</source>
            <translation>Van datum</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A day on which the codes are valid.</source>
            <translation>Een dag waarop de codes gelden.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>To date</source>
            <translation>Naar datum</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A day, not before FROM_DATE, on which the new codes are valid; the day of a merger counts as after it.</source>
            <translation>Een dag, niet voor FROM_DATE, waarop de nieuwe codes gelden; de dag van een fusie telt als erna.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Own table of mergers</source>
            <translation>Eigen fusietabel</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table with a row per municipality that changed. A municipality that keeps its code while others join it has a row with the same code twice. Empty: the Flemish mergers of 2019 and 2025.</source>
            <translation>Tabel met een rij per gemeente die veranderde. Een gemeente die haar code behoudt terwijl andere zich erbij voegen, heeft een rij met tweemaal dezelfde code. Leeg: de Vlaamse fusies van 2019 en 2025.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the code before; needed where a table of mergers is given.</source>
            <translation>Veld met de code ervoor; verplicht als er een fusietabel is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the code after; needed where a table of mergers is given.</source>
            <translation>Veld met de code erna; verplicht als er een fusietabel is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Date of the merger</source>
            <translation>Datum van de fusie</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the first day of the new code; needed where a table of mergers is given.</source>
            <translation>Veld met de eerste dag van de nieuwe code; verplicht als er een fusietabel is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the share (0–1) of the old municipality that goes to the new one, for one that is divided: its shares add up to 1. NULL: all of it.</source>
            <translation>Veld met het aandeel (0–1) van de oude gemeente dat naar de nieuwe gaat, voor een gemeente die wordt gesplitst: haar aandelen zijn samen 1. NULL: alles.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Municipalities of the date from</source>
            <translation>Gemeenten op de van-datum</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Polygons of the municipalities as they were on FROM_DATE: partnerships that now cover a part of a municipality keep their old territory, in PARTS.</source>
            <translation>Polygonen van de gemeenten zoals ze waren op FROM_DATE: samenwerkingsverbanden die nu een deel van een gemeente beslaan, behouden hun oude werkingsgebied, in PARTS.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Old municipality id</source>
            <translation>Id van de oude gemeente</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Old municipality name</source>
            <translation>Naam van de oude gemeente</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the name of the municipality, for details.</source>
            <translation>Veld met de naam van de gemeente, voor de toelichting.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Updated table</source>
            <translation>Bijgewerkte tabel</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>The input with new codes, and the columns flags and flag_detail; weights where WEIGHT_FIELD is given.</source>
            <translation>De invoer met nieuwe codes, en de kolommen flags en flag_detail; weights als WEIGHT_FIELD is opgegeven.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A table with a row per member whose code or municipality changed, or is unknown.</source>
            <translation>Een tabel met een rij per deelnemer waarvan de code of de gemeente wijzigde, of onbekend is.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Partnerships with parts</source>
            <translation>Samenwerkingsverbanden met delen</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A row per partnership that now covers a part of a municipality; with its old territory where OLD_MUNICIPALITIES is given, else a table.</source>
            <translation>Een rij per samenwerkingsverband dat nu een deel van een gemeente beslaat; met zijn oude werkingsgebied als OLD_MUNICIPALITIES is opgegeven, anders een tabel.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}” cannot be used as a table of mergers: {faults}.</source>
            <translation>Tabel “{table}” is niet bruikbaar als fusietabel: {faults}.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Tabel “{table}”: veld “{field}” bevat “{value}” in {where}, dat is geen datum. Schrijf jaar, maand en dag, zoals 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a number. Give the share of the old municipality, between 0 and 1.</source>
            <translation>Tabel “{table}”: veld “{field}” bevat “{value}” in {where}, dat is geen getal. Geef het aandeel van de oude gemeente op, tussen 0 en 1.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>a code or the date is missing in {where}: fill it in</source>
            <translation>een code of de datum ontbreekt in {where}: vul die in</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} has the same row twice ({where}): remove one</source>
            <translation>{code} heeft tweemaal dezelfde rij ({where}): verwijder er een</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} becomes several municipalities ({where}), and it is not told which part of it each one gets: give WEIGHT_FIELD with shares that add up to 1</source>
            <translation>{code} wordt verscheidene gemeenten ({where}), en er staat niet bij welk deel elk krijgt: geef WEIGHT_FIELD op, met aandelen die samen 1 zijn</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>the weight of {code} is not between 0 and 1 ({where})</source>
            <translation>het gewicht van {code} ligt niet tussen 0 en 1 ({where})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>the weights of {code} do not add up to 1 ({where})</source>
            <translation>de gewichten van {code} zijn samen niet 1 ({where})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} begins and ends on one date ({where}): name the last code at once, or give each change a date of its own</source>
            <translation>{code} begint en eindigt op één datum ({where}): noem meteen de laatste code, of geef elke wijziging een eigen datum</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} changes after it ended ({where}): correct the date or the code</source>
            <translation>{code} wijzigt nadat de code eindigde ({where}): verbeter de datum of de code</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} is given again after it ended ({where}): codes run in a circle</source>
            <translation>{code} wordt opnieuw gegeven nadat de code eindigde ({where}): codes lopen in een kring</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{name} (with {members}, without {others})</source>
            <translation>{name} (met {members}, zonder {others})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{detail}; the name stays, the code changes</source>
            <translation>{detail}; de naam blijft, de code wijzigt</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{detail}; the partnership covers a part of it: {part}</source>
            <translation>{detail}; het samenwerkingsverband beslaat er een deel van: {part}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} is now {new}</source>
            <translation>{old} is nu {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} merged with {others} into {new}</source>
            <translation>{old} fuseerde met {others} tot {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} keeps its code and grew by {others}</source>
            <translation>{old} behoudt de code en kreeg er {others} bij</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} was divided; a part of it is in {new}</source>
            <translation>{old} is gesplitst; een deel ervan ligt in {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>ended on {day}, before the date from; kept</source>
            <translation>eindigde op {day}, voor de van-datum; behouden</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>exists only from {day} on, after the date from; kept</source>
            <translation>bestaat pas vanaf {day}, na de van-datum; behouden</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>no municipality has this code; kept</source>
            <translation>geen enkele gemeente heeft deze code; behouden</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>The old municipalities have no geometry for {codes}: the territories in PARTS lack them.</source>
            <translation>De oude gemeenten hebben geen geometrie voor {codes}: die ontbreken in de werkingsgebieden in PARTS.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Layer “{layer}” has codes that do not exist on {day}: {codes}. Choose the municipalities of that date.</source>
            <translation>Laag “{layer}” heeft codes die op {day} niet bestaan: {codes}. Kies de gemeenten van die datum.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>No municipality changed between {start} and {end}.</source>
            <translation>Tussen {start} en {end} wijzigde geen enkele gemeente.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: {count} codes in field “{field}” do not exist on {day} and are kept as they are: {codes}. Check FROM_DATE; CHANGES says why.</source>
            <translation>Tabel “{table}”: {count} codes in veld “{field}” bestaan niet op {day} en blijven zoals ze zijn: {codes}. Controleer FROM_DATE; CHANGES zegt waarom.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Partnerships that now cover a part of a municipality (see PARTS): {count}. {parts}.</source>
            <translation>Samenwerkingsverbanden die nu een deel van een gemeente beslaan (zie PARTS): {count}. {parts}.</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>Update register</source>
            <translation>Register bijwerken</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>comply or explain,findings,explanations,history,run,monitor,review</source>
            <translation>pas toe of leg uit,bevindingen,motiveringen,geschiedenis,run,monitor,opvolging</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>Takes an assessment into the register, and tells what changed since the run before.</source>
            <translation>Neemt een toetsing op in het register, en zegt wat er wijzigde sinds de vorige run.</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>&lt;p&gt;Takes the outputs of &lt;i&gt;Assess alignment with regions&lt;/i&gt; into the register: one GeoPackage with the findings of every run, the explanations with their history, and the geometries to show. QGIS opens it as ordinary layers; start with &lt;i&gt;review_map&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Partnerships are known by their id. What does not conform is opened for an explanation. A text that someone wrote is never altered, but its state may change: &lt;i&gt;resolved&lt;/i&gt; where the territory conforms now, &lt;i&gt;stale&lt;/i&gt; where class, regions or main share are no longer those that it answers, &lt;i&gt;expired&lt;/i&gt; where its date has passed, and &lt;i&gt;withdrawn&lt;/i&gt; where the territory is absent from two runs in a row. Dates lapse by the day of this computer.&lt;/p&gt;&lt;p&gt;It is all or nothing: when the run fails or is cancelled, the register is as it was. An assessment that did not change writes next to nothing.&lt;/p&gt;&lt;p&gt;Among the advanced parameters, the outputs of other algorithms go with it: the order of alignment and the repairs hang on the findings they were made for, and go when a finding changes and they are not given anew; indicators per municipality and region and the concordance of a layer of zones are kept from run to run. A territory that does not conform and is larger than in its first run on the same reference set (members, or area by more than the noise of the rule set) is told: &lt;i&gt;that it is large already&lt;/i&gt; is no ground.&lt;/p&gt;&lt;p&gt;A register of an older RegioAlign is brought up to date first, after a backup beside it.&lt;/p&gt;&lt;p&gt;The numbers (RUN, PARTNERSHIP_COUNT, NEW_COUNT, CHANGED_COUNT, UNCHANGED_COUNT, OPENED_COUNT, RESOLVED_COUNT, STALE_COUNT, EXPIRED_COUNT, WITHDRAWN_COUNT, REOPENED_COUNT, ABSENT_COUNT, GROWN_COUNT, PRIORITY_COUNT, REPAIR_COUNT, INDICATOR_COUNT) are for models and scripts; REGISTER is the file, for the next step of a model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Neemt de uitvoer van &lt;i&gt;Afstemming op referentieregio's toetsen&lt;/i&gt; op in het register: één GeoPackage met de bevindingen van elke run, de motiveringen met hun geschiedenis, en de geometrieën om te tonen. QGIS opent het als gewone lagen; begin met &lt;i&gt;review_map&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Samenwerkingsverbanden zijn gekend door hun id. Voor wat niet voldoet, wordt een motivering geopend. Een tekst die iemand schreef, wordt nooit gewijzigd, maar zijn toestand kan veranderen: &lt;i&gt;resolved&lt;/i&gt; waar het werkingsgebied nu voldoet, &lt;i&gt;stale&lt;/i&gt; waar klasse, regio's of hoofdaandeel niet meer die zijn waarop hij antwoordt, &lt;i&gt;expired&lt;/i&gt; waar zijn datum voorbij is, en &lt;i&gt;withdrawn&lt;/i&gt; waar het werkingsgebied in twee opeenvolgende runs ontbreekt. Datums verlopen volgens de dag van deze computer.&lt;/p&gt;&lt;p&gt;Het is alles of niets: faalt de run of wordt hij geannuleerd, dan is het register zoals het was. Een toetsing die niet wijzigde, schrijft bijna niets.&lt;/p&gt;&lt;p&gt;Bij de geavanceerde parameters gaat de uitvoer van andere algoritmen mee: de volgorde van afstemming en de herstellingen hangen aan de bevindingen waarvoor ze gemaakt zijn, en vallen weg als een bevinding wijzigt en ze niet opnieuw gegeven worden; indicatoren per gemeente en regio en de overeenstemming van een laag van zones worden van run tot run bewaard. Een werkingsgebied dat niet voldoet en groter is dan in zijn eerste run met dezelfde referentieset (deelnemers, of oppervlakte met meer dan de ruis van de regelset) wordt gemeld: &lt;i&gt;dat het al groot is&lt;/i&gt;, is geen grond.&lt;/p&gt;&lt;p&gt;Een register van een oudere RegioAlign wordt eerst bijgewerkt, na een back-up ernaast.&lt;/p&gt;&lt;p&gt;De aantallen (RUN, PARTNERSHIP_COUNT, NEW_COUNT, CHANGED_COUNT, UNCHANGED_COUNT, OPENED_COUNT, RESOLVED_COUNT, STALE_COUNT, EXPIRED_COUNT, WITHDRAWN_COUNT, REOPENED_COUNT, ABSENT_COUNT, GROWN_COUNT, PRIORITY_COUNT, REPAIR_COUNT, INDICATOR_COUNT) zijn voor modellen en scripts; REGISTER is het bestand, voor de volgende stap van een model.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>Cancelled: the register is as it was.</source>
            <translation>Geannuleerd: het register is zoals het was.</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>The register is updated (run {run}), but the table of changes cannot be written: {error}</source>
            <translation>Het register is bijgewerkt (run {run}), maar de tabel van wijzigingen kan niet geschreven worden: {error}</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>territories by class</source>
            <translation>werkingsgebieden volgens klasse</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>overlaps</source>
            <translation>overlappingen</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>pieces outside the main region</source>
            <translation>stukken buiten de hoofdregio</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>order of alignment</source>
            <translation>volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators of the whole</source>
            <translation>indicatoren van het geheel</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators per municipality</source>
            <translation>indicatoren per gemeente</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators per region</source>
            <translation>indicatoren per regio</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>measures of concordance</source>
            <translation>maten van overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>zones by concordance</source>
            <translation>zones naar overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>regions by concordance</source>
            <translation>regio's naar overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Make the order of this assessment, and give that.</source>
            <translation>Laag “{layer}” ({role}) geeft een andere hoofdregio dan “{assessment}” voor {ids}. Maak de volgorde van deze toetsing, en geef die.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) holds two repairs of the same rank for {ids}. Give the repairs of one run, as they were.</source>
            <translation>Laag “{layer}” ({role}) bevat twee herstellingen van dezelfde rang voor {ids}. Geef de herstellingen van één run, zoals ze waren.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) starts from another class than “{assessment}” for {ids}. Repairs go by members; if these were assessed by members too, the repairs are of another run.</source>
            <translation>Laag “{layer}” ({role}) gaat uit van een andere klasse dan “{assessment}” voor {ids}. Herstellingen gaan over deelnemers; werden deze ook naar deelnemers getoetst, dan zijn de herstellingen van een andere run.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) was made with other regions or rules than “{assessment}”: column “{field}” holds {ids}, not {expected}. Run both algorithms with the same regions and rule set.</source>
            <translation>Laag “{layer}” ({role}) is gemaakt met andere regio's of regels dan “{assessment}”: kolom “{field}” bevat {ids}, niet {expected}. Voer beide algoritmen uit met dezelfde regio's en regelset.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output “Territories by class” of “Assess alignment with regions”, with all its columns.</source>
            <translation>De uitvoer “Werkingsgebieden volgens klasse” van “Afstemming op referentieregio's toetsen”, met al haar kolommen.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table of overlaps of the same assessment. It tells which regions count: without it a finding is known to change by its class, main region and shares only.</source>
            <translation>De tabel van overlappingen van dezelfde toetsing. Ze zegt welke regio's tellen: zonder haar is enkel aan klasse, hoofdregio en aandelen te zien dat een bevinding wijzigde.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The pieces of the same assessment, to show on the map.</source>
            <translation>De stukken van dezelfde toetsing, om op de kaart te tonen.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The regions that the territories were assessed with, to show on the map; others are refused by their ids.</source>
            <translation>De regio's waaraan de werkingsgebieden getoetst werden, om op de kaart te tonen; andere worden geweigerd aan hun id's.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Field that identifies a region; needed where regions are given.</source>
            <translation>Veld dat een regio aanduidt; nodig waar regio's gegeven zijn.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The GeoPackage that holds findings, explanations and their history. It is made if it is not there, and added to if it is; it is never overwritten.</source>
            <translation>Het GeoPackage met bevindingen, motiveringen en hun geschiedenis. Het wordt gemaakt als het er niet is, en aangevuld als het er is; het wordt nooit overschreven.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>A remark to keep with the run, such as where the layers come from.</source>
            <translation>Een opmerking om bij de run te bewaren, zoals waar de lagen vandaan komen.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Name of the reference set in the register. Findings of one name follow each other; another name starts another series. Empty: the name in the column reference_set of the assessment.</source>
            <translation>Naam van de referentieset in het register. Bevindingen met één naam volgen op elkaar; een andere naam begint een andere reeks. Leeg: de naam in de kolom reference_set van de toetsing.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Kept with each finding, until the finding is another. Who is not in the table has none; without the table, what the register holds stays with the findings that stay.</source>
            <translation>Bewaard bij elke bevinding, tot de bevinding een andere is. Wie niet in de tabel staat, heeft er geen; zonder de tabel blijft wat het register bevat bij de bevindingen die blijven.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Kept from run to run, so that the register tells what a figure was; without it the figures stay.</source>
            <translation>Bewaard van run tot run, zodat het register vertelt wat een cijfer was; zonder blijven de cijfers staan.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}”, made of the same assessment.</source>
            <translation>De uitvoer van “{algorithm}”, gemaakt van dezelfde toetsing.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The repairs that “{algorithm}” gave, with the same regions, rule set and members.</source>
            <translation>De herstellingen die “{algorithm}” gaf, met dezelfde regio's, regelset en deelnemers.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators of the whole</source>
            <translation>Indicatoren van het geheel</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table with the numbers of the whole that “{algorithm}” gave.</source>
            <translation>De tabel met de getallen van het geheel die “{algorithm}” gaf.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators per municipality</source>
            <translation>Indicatoren per gemeente</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}” per municipality, with the same regions.</source>
            <translation>De uitvoer van “{algorithm}” per gemeente, met dezelfde regio's.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators per region</source>
            <translation>Indicatoren per regio</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}” per region, with the same regions.</source>
            <translation>De uitvoer van “{algorithm}” per regio, met dezelfde regio's.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Measures of concordance</source>
            <translation>Maten van overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table of measures that “{algorithm}” gave.</source>
            <translation>De tabel met maten die “{algorithm}” gaf.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Zones by concordance</source>
            <translation>Zones naar overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The zones that “{algorithm}” gave, with the same regions.</source>
            <translation>De zones die “{algorithm}” gaf, met dezelfde regio's.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Regions by concordance</source>
            <translation>Regio's naar overeenstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The regions that “{algorithm}” gave, with the same regions.</source>
            <translation>De regio's die “{algorithm}” gaf, met dezelfde regio's.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Name of the zones</source>
            <translation>Naam van de zones</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>What the zones of the concordance are called in the register, such as “police zones”. Zones of another name are kept beside these. Empty: {name}.</source>
            <translation>Hoe de zones van de overeenstemming in het register heten, zoals “politiezones”. Zones met een andere naam blijven daarnaast bewaard. Leeg: {name}.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The rule set that the assessment used, of which the register keeps a copy: an id or a JSON file. Empty: the one that the column rule_set of the assessment names, if it ships or is in your folder.</source>
            <translation>De regelset die de toetsing gebruikte, waarvan het register een kopie houdt: een id of een JSON-bestand. Leeg: die welke de kolom rule_set van de toetsing noemt, als ze meekomt of in uw map staat.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Make this the reference set that counts</source>
            <translation>Dit de referentieset maken die geldt</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Whether explanations answer to these findings from now on. If not, the findings are kept for comparison and no explanation changes.</source>
            <translation>Of motiveringen voortaan op deze bevindingen antwoorden. Zo niet, dan worden de bevindingen bewaard ter vergelijking en wijzigt geen motivering.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>A table with a row per finding that is new, changed or gone, and per explanation that changed state. Its column detail tells what changed, before → after: regions, shares and the other columns of a finding, and for an explanation that became stale what it no longer answers.</source>
            <translation>Een tabel met een rij per bevinding die nieuw, gewijzigd of weg is, en per motivering die van toestand veranderde. De kolom detail zegt wat er veranderde, voordien → nadien: regio's, aandelen en de andere kolommen van een bevinding, en voor een motivering die achterhaald werd waar ze niet meer op antwoordt.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of partnerships with a place in the order of alignment</source>
            <translation>Aantal samenwerkingsverbanden met een plaats in de volgorde van afstemming</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of repairs taken in</source>
            <translation>Aantal opgenomen herstellingen</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of figures taken in</source>
            <translation>Aantal opgenomen cijfers</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of territories that do not conform and are larger than in their first run</source>
            <translation>Aantal werkingsgebieden die niet voldoen en groter zijn dan in hun eerste run</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of the run</source>
            <translation>Nummer van de run</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of new findings</source>
            <translation>Aantal nieuwe bevindingen</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of changed findings</source>
            <translation>Aantal gewijzigde bevindingen</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of unchanged findings</source>
            <translation>Aantal ongewijzigde bevindingen</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of partnerships absent from this run</source>
            <translation>Aantal samenwerkingsverbanden dat in deze run ontbreekt</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>A new register is made: {file}.</source>
            <translation>Er wordt een nieuw register gemaakt: {file}.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>{column}: {before} → {after}</source>
            <translation>{column}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Also changed: {columns}</source>
            <translation>Ook gewijzigd: {columns}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Run {run}: {count} partnerships, of which {new} with a new finding, {changed} with another one and {unchanged} as before; {absent} known ones are absent.</source>
            <translation>Run {run}: {count} samenwerkingsverbanden, waarvan {new} met een nieuwe bevinding, {changed} met een andere en {unchanged} zoals voordien; {absent} gekende ontbreken.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations opened: {count}</source>
            <translation>Geopende motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations reopened: {count}</source>
            <translation>Heropende motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations resolved: {count}</source>
            <translation>Opgeloste motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations gone stale: {count}</source>
            <translation>Achterhaalde motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations expired: {count}</source>
            <translation>Verlopen motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations withdrawn: {count}</source>
            <translation>Ingetrokken motiveringen: {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Layer “{layer}” does not say which rule set it was assessed with. Give it as RULE_SET: an id or a file.</source>
            <translation>Laag “{layer}” zegt niet met welke regelset ze getoetst werd. Geef die als RULE_SET: een id of een bestand.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Rule set “{rule_set}” cannot be used: {error}. Give RULE_SET the file that the assessment used.</source>
            <translation>Regelset “{rule_set}” kan niet gebruikt worden: {error}. Geef als RULE_SET het bestand dat de toetsing gebruikte.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>RULE_SET is “{given}”, but layer “{layer}” was assessed with “{used}”. Leave RULE_SET empty, or assess again with the other rule set.</source>
            <translation>RULE_SET is “{given}”, maar laag “{layer}” werd getoetst met “{used}”. Laat RULE_SET leeg, of toets opnieuw met de andere regelset.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Layer “{layer}” does not name its reference set. Give the name as REFERENCE_SET.</source>
            <translation>Laag “{layer}” noemt haar referentieset niet. Geef de naam als REFERENCE_SET.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The reference set that counts is now “{now}”; it was “{before}”. Explanations answer to the findings on it. If it is the same set under another name, give the old name as REFERENCE_SET; if it is to be compared only, set MAKE_CURRENT to false.</source>
            <translation>De referentieset die telt, is nu “{now}”; het was “{before}”. Motiveringen antwoorden op de bevindingen daarop. Is het dezelfde set onder een andere naam, geef dan de oude naam als REFERENCE_SET; dient ze alleen om te vergelijken, zet MAKE_CURRENT dan op false.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The rule set that counts is now “{now}”; it was “{before}”.</source>
            <translation>De regelset die telt, is nu “{now}”; het was “{before}”.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The file of the rule set “{now}” is not the one of the run before.</source>
            <translation>Het bestand van de regelset “{now}” is niet dat van de vorige run.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>A second person must judge from now on.</source>
            <translation>Voortaan moet een tweede persoon beoordelen.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>It no longer asks that a second person judges.</source>
            <translation>Die vraagt niet langer dat een tweede persoon beoordeelt.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>{absent} of the {known} partnerships that the register knows are not in layer “{layer}”. Is it the right layer, or has it a filter or a selection? What is absent from two runs is withdrawn.</source>
            <translation>{absent} van de {known} samenwerkingsverbanden die het register kent, staan niet in laag “{layer}”. Is het de juiste laag, of heeft ze een filter of selectie? Wat in twee runs ontbreekt, wordt ingetrokken.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The regions of “{reference_set}” are not the same as in the run before: the fingerprint was {before} and is {now}. If it is another set, give it a name of its own as REFERENCE_SET.</source>
            <translation>De regio's van “{reference_set}” zijn niet dezelfde als in de vorige run: de vingerafdruk was {before} en is {now}. Is het een andere set, geef ze dan een eigen naam als REFERENCE_SET.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Territories that do not conform and are larger than in their first run on this reference set: {count}, such as {names}. That a territory is large already is no ground; it stands with their evidence.</source>
            <translation>Werkingsgebieden die niet voldoen en groter zijn dan in hun eerste run met deze referentieset: {count}, zoals {names}. Dat een werkingsgebied al groot is, is geen grond; het staat bij hun bewijs.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The findings of some partnerships changed, and what was made for them is dropped: the place in the order of {priorities}, the repairs of {repairs}. Give PRIORITIES and REPAIRS of this assessment to have them again.</source>
            <translation>De bevindingen van sommige samenwerkingsverbanden wijzigden, en wat ervoor gemaakt was is weggevallen: de plaats in de volgorde van {priorities}, de herstellingen van {repairs}. Geef PRIORITIES en REPAIRS van deze toetsing om ze weer te hebben.</translation>
        </message>
    </context>
</TS>
