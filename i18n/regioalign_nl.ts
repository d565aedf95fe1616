<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
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
            <source>Name</source>
            <translation>Naam</translation>
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
            <source>Main region</source>
            <translation>Hoofdregio</translation>
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
            <source>Rule set</source>
            <translation>Regelset</translation>
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
            <source>Municipality id</source>
            <translation>Id van de gemeente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality</source>
            <translation>Gemeente</translation>
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
            <source>{share} of the territory lies outside all regions.</source>
            <translation>{share} van het werkingsgebied ligt buiten alle regio's.</translation>
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
            <source>Layer “{layer}” is transformed from {source} to {used}.</source>
            <translation>Laag “{layer}” wordt getransformeerd van {source} naar {used}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check that the layer's CRS is the one that its coordinates were made in.</source>
            <translation>Laag “{layer}” kan niet van {source} naar {destination} worden gebracht: sommige coördinaten hebben daar geen plaats. Controleer of het CRS van de laag dat is waarin haar coördinaten zijn gemaakt.</translation>
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
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
            <translation>Laag “{layer}” ({role}) heeft geen objecten. Kies een andere laag, of controleer haar filter en selectie.</translation>
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
            <location filename="../regioalign_plugin/layers/tables.py" />
            <source>Table “{layer}” ({role}) has no rows. Choose another table, or check its filter and selection.</source>
            <translation>Tabel “{layer}” ({role}) heeft geen rijen. Kies een andere tabel, of controleer filter en selectie.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Assess alignment with regions</source>
            <translation>Afstemming op referentieregio's toetsen</translation>
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
            <source>&lt;p&gt;Tests the territory of each partnership against reference regions and gives it a class: it coincides with a region, lies within one, is a union of whole regions, straddles regions, extends beyond them or lies outside. A rule set says which classes conform. Where one does not, a ground for an exception is suggested if the evidence supports it, with the reasons in words; a person decides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories by class&lt;/b&gt; (OUTPUT) has a row per partnership: class, whether it conforms, main region, shares, measures, flags and suggestion. Features with the same id are one partnership and are dissolved. Its geometry is that of the input, in the CRS of the input; geometries that were not valid are repaired and flagged, curves become line segments, Z and M are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlaps&lt;/b&gt; has a row per territory and region that share ground. &lt;b&gt;Pieces outside the main region&lt;/b&gt; are polygons in the CRS of the input, measured in the CRS that the log names.&lt;/p&gt;&lt;p&gt;Layers may have different coordinate reference systems. Areas are measured in that of the regions if it measures areas; otherwise all layers are brought to a Lambert azimuthal equal-area projection. A share up to EPS counts as noise if its mean width is below SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT and one COUNT_ for each class) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Toetst het werkingsgebied van elk samenwerkingsverband aan referentieregio's en geeft het een klasse: het valt samen met een regio, ligt binnen een regio, bestaat uit meerdere volledige regio's, overschrijdt regiogrenzen, reikt verder dan de regio's of ligt erbuiten. Een regelset zegt welke klassen voldoen. Waar een klasse niet voldoet, wordt een grond voor een uitzondering voorgesteld als de gegevens die ondersteunen, met de redenen in woorden; een mens beslist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Werkingsgebieden per klasse&lt;/b&gt; (OUTPUT) heeft een rij per samenwerkingsverband: klasse, of het voldoet, hoofdregio, aandelen, kengetallen, aandachtspunten en voorstel. Objecten met dezelfde id zijn één samenwerkingsverband en worden samengevoegd. De geometrie is die van de invoer, in het CRS van de invoer; ongeldige geometrieën worden hersteld en als aandachtspunt vermeld, bogen worden lijnstukken, Z en M vallen weg.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlappingen&lt;/b&gt; heeft een rij per werkingsgebied en regio die elkaar overlappen. &lt;b&gt;Stukken buiten de hoofdregio&lt;/b&gt; zijn polygonen in het CRS van de invoer, gemeten in het CRS dat het logboek noemt.&lt;/p&gt;&lt;p&gt;Lagen mogen verschillende coördinatenreferentiesystemen hebben. Oppervlakten worden gemeten in dat van de regio's als daarmee oppervlakten te meten zijn; anders worden alle lagen naar een oppervlaktegetrouwe azimutale Lambertprojectie gebracht. Een aandeel tot EPS telt als ruis als de gemiddelde breedte onder SLIVER_WIDTH ligt.&lt;/p&gt;&lt;p&gt;De getallen (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT en één COUNT_ voor elke klasse) zijn voor modellen en scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Geannuleerd: er is niets weggeschreven.</translation>
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
            <source>landscape</source>
            <translation>landschap</translation>
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
            <source>{area:.4f} km² at {x:.0f}, {y:.0f}</source>
            <translation>{area:.4f} km² bij {x:.0f}, {y:.0f}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Layer “{layer}”: gaps among the regions: {count}, {total:.4f} km² in all. What lies there counts as outside the regions. The largest: {places}.</source>
            <translation>Laag “{layer}”: gaten tussen de regio's: {count}, samen {total:.4f} km². Wat daar ligt, telt als buiten de regio's. De grootste: {places}.</translation>
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
            <source>Reference regions</source>
            <translation>Referentieregio's</translation>
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
            <source>Municipalities</source>
            <translation>Gemeenten</translation>
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
            <source>Weight of municipalities</source>
            <translation>Gewicht van de gemeenten</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with a number such as the population, for the weighted share of the members in the main region.</source>
            <translation>Veld met een getal zoals het aantal inwoners, voor het gewogen aandeel van de deelnemers in de hoofdregio.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of river basins, nature areas or the like, as evidence for the ground landscape.</source>
            <translation>Polygonen van rivierbekkens, natuurgebieden en dergelijke, als onderbouwing van de uitzonderingsgrond “landschap”.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Landscape name</source>
            <translation>Naam van het landschapselement</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the landscape feature; features with the same name count as one.</source>
            <translation>Veld met de naam van het landschapselement; objecten met dezelfde naam tellen als één element.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Says which classes conform, what counts as noise, and which grounds for an exception there are.</source>
            <translation>Bepaalt welke klassen voldoen, wat als ruis telt en welke uitzonderingsgronden er zijn.</translation>
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
            <source>Territories by class</source>
            <translation>Werkingsgebieden per klasse</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A row per partnership with its class, measures, flags and suggestion; styled when loaded.</source>
            <translation>Een rij per samenwerkingsverband met klasse, kengetallen, aandachtspunten en voorstel; krijgt een stijl bij het laden.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Overlaps</source>
            <translation>Overlappingen</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per territory and region that share ground.</source>
            <translation>Een tabel met een rij per werkingsgebied en regio die elkaar overlappen.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Pieces outside the main region</source>
            <translation>Stukken buiten de hoofdregio</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of what lies in other regions, or in none: then region_id is NULL.</source>
            <translation>Polygonen van wat in andere regio's ligt, of in geen enkele: dan is region_id NULL.</translation>
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
            <source>Layer “{layer}” ({role}), field “{field}”:</source>
            <translation>Laag “{layer}” ({role}), veld “{field}”:</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>{first} and {second}: {area:.4f} km², on average {width:.0f} m wide</source>
            <translation>{first} en {second}: {area:.4f} km², gemiddeld {width:.0f} m breed</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>Layer “{layer}” ({role}): regions overlap each other, so ground would count twice: {pairs}. Correct these borders, or choose the field and layer of the reference regions; are the layers swapped?</source>
            <translation>Laag “{layer}” ({role}): regio's overlappen elkaar, zodat oppervlakte dubbel zou tellen: {pairs}. Verbeter deze grenzen, of kies het veld en de laag van de referentieregio's; zijn de lagen verwisseld?</translation>
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
            <source>no region</source>
            <translation>geen regio</translation>
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
            <location filename="../processing/date_parameter.py" />
            <source>Parameter {key}: “{value}” is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Parameter {key}: “{value}” is geen datum. Schrijf jaar, maand en dag, zoals 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Layer “{layer}” ({role}): parameter {key} is empty. Choose the field that holds its ids.</source>
            <translation>Laag “{layer}” ({role}): parameter {key} is leeg. Kies het veld met haar id's.</translation>
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
            <source>Number of municipalities in regions</source>
            <translation>Aantal gemeenten in regio's</translation>
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
            <source>Problems</source>
            <translation>Problemen</translation>
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
            <source>Partnerships</source>
            <translation>Samenwerkingsverbanden</translation>
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
            <source>Number of partnerships</source>
            <translation>Aantal samenwerkingsverbanden</translation>
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
            <source>Table with a row per member of a partnership, or a row per partnership with a list of members.</source>
            <translation>Tabel met een rij per deelnemer van een samenwerkingsverband, of een rij per samenwerkingsverband met een lijst van deelnemers.</translation>
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
            <source>Field with the code of the municipality. Features with the same code are dissolved.</source>
            <translation>Veld met de code van de gemeente. Objecten met dezelfde code worden samengevoegd.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the name of the municipality; needed where members are given by name.</source>
            <translation>Veld met de naam van de gemeente; nodig waar deelnemers met hun naam gegeven zijn.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Names the codes for no municipality, such as 99999, which are skipped.</source>
            <translation>Noemt de codes die niet voor een gemeente staan, zoals 99999, en die worden overgeslagen.</translation>
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
            <source>Unknown members, skipped: {count}, such as {texts}.</source>
            <translation>Onbekende deelnemers, overgeslagen: {count}, zoals {texts}.</translation>
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
            <source>Codes that stand for no municipality, skipped: {count}, such as {texts}.</source>
            <translation>Codes die voor geen gemeente staan, overgeslagen: {count}, zoals {texts}.</translation>
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
            <source>Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.</source>
            <translation>Tabel “{layer}” ({role}): {count} rijen hebben geen waarde in veld “{field}” en zijn weggelaten. Vul het in.</translation>
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
            <source>Weight</source>
            <translation>Gewicht</translation>
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
            <source>Changes</source>
            <translation>Wijzigingen</translation>
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
    </context>
</TS>
