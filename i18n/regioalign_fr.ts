<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>RegioAlign cannot calculate yet: {packages}.</source>
            <translation>RegioAlign ne peut pas encore calculer : {packages}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is missing</source>
            <translation>{name} {minimum} ou plus récent manque</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is needed, {found} is installed</source>
            <translation>{name} {minimum} ou plus récent est nécessaire, {found} est installé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal: {command}</source>
            <translation>Dans un terminal : {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>Then start QGIS again.</source>
            <translation>Redémarrez ensuite QGIS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The standalone installer of QGIS brings these packages. With the OSGeo4W installer, choose Advanced Install and tick {packages}, or the package qgis-ltr-full. Or run in the OSGeo4W Shell: {command}</source>
            <translation>L'installateur autonome de QGIS contient ces paquets. Avec l'installateur OSGeo4W, choisissez Advanced Install et cochez {packages}, ou le paquet qgis-ltr-full. Ou exécutez dans l'OSGeo4W Shell : {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The packages of QGIS for macOS differ in what they bring. In Terminal, with the Python of QGIS: {command}</source>
            <translation>Les paquets de QGIS pour macOS n'apportent pas tous la même chose. Dans Terminal, avec le Python de QGIS : {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal, with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {command}</source>
            <translation>Dans un terminal, avec les paquets python3-pip, python3-dev, gcc et libgeos-dev installés : {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and Ubuntu 22.04), with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {pip}</source>
            <translation>Sur Debian et Ubuntu, dans un terminal : {command}. Là où cette version est trop ancienne (shapely sur Debian 12 et Ubuntu 22.04), avec les paquets python3-pip, python3-dev, gcc et libgeos-dev installés : {pip}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cannot be assessed</source>
            <translation>Non évaluable</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Undecided</source>
            <translation>Indécis</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Outside the regions</source>
            <translation>Hors des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Extends beyond the regions</source>
            <translation>S'étend au-delà des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coincides with a region</source>
            <translation>Coïncide avec une région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Within a region</source>
            <translation>Dans une région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Union of whole regions</source>
            <translation>Union de régions entières</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a region and part of another</source>
            <translation>À cheval : une région et une partie d'une autre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a small part in another region</source>
            <translation>À cheval : une petite partie dans une autre région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: split over regions</source>
            <translation>À cheval : réparti sur plusieurs régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no territory: no geometry, no member, or no area.</source>
            <translation>Le partenariat n'a pas de territoire : pas de géométrie, pas de membre ou pas de superficie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in a region that is not yet delimited.</source>
            <translation>Le territoire se trouve dans une région qui n'est pas encore délimitée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in none of the reference regions.</source>
            <translation>Le territoire ne se trouve dans aucune région de référence.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all reference regions.</source>
            <translation>Une part significative du territoire se trouve hors de toutes les régions de référence.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is one whole reference region.</source>
            <translation>Le territoire est une région de référence entière.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is part of one reference region.</source>
            <translation>Le territoire est une partie d'une seule région de référence.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory consists of two or more whole reference regions.</source>
            <translation>Le territoire se compose de deux régions de référence entières ou plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory holds one or more whole regions and a part of another one.</source>
            <translation>Le territoire contient une ou plusieurs régions entières et une partie d'une autre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies almost wholly in one region; a small part lies in another.</source>
            <translation>Le territoire se trouve presque entièrement dans une région ; une petite partie se trouve dans une autre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is spread over parts of two or more regions.</source>
            <translation>Le territoire est réparti sur des parties de deux régions ou plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Sliver</source>
            <translation>Polygone parasite</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not contiguous</source>
            <translation>Non contigu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Donut</source>
            <translation>Commune enclavée (donut)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps a sibling</source>
            <translation>Chevauche un autre territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Geometry repaired</source>
            <translation>Géométrie réparée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members and geometry disagree</source>
            <translation>Membres et géométrie en désaccord</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Member listed twice</source>
            <translation>Membre cité deux fois</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown member</source>
            <translation>Membre inconnu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Part of a municipality</source>
            <translation>Partie d'une commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory touches more regions than count: the rest are slivers along borders.</source>
            <translation>Le territoire touche plus de régions que celles qui comptent : les autres ne sont que des polygones parasites le long des limites.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The members do not form one connected area.</source>
            <translation>Les membres ne forment pas un seul ensemble contigu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality that is no member is enclosed by members.</source>
            <translation>Une commune non membre est enclavée entre des membres.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory overlaps another one of the same layer and sector.</source>
            <translation>Le territoire en chevauche un autre de la même couche et du même secteur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The geometry was invalid and has been repaired for the assessment.</source>
            <translation>La géométrie n'était pas valide et a été réparée pour l'évaluation.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The list of members and the geometry give a different result; the list counts.</source>
            <translation>La liste des membres et la géométrie donnent un résultat différent ; c'est la liste qui compte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality stands more than once in the list of members.</source>
            <translation>Une commune figure plus d'une fois dans la liste des membres.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A member is not among the municipalities.</source>
            <translation>Un membre ne figure pas parmi les communes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A member merged with a non-member: the territory covers part of a municipality.</source>
            <translation>Un membre a fusionné avec un non-membre : le territoire ne couvre qu'une partie d'une commune.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Small and operational</source>
            <translation>Petit et opérationnel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Driven by scale</source>
            <translation>Lié à l'échelle</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Tourism</source>
            <translation>Tourisme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cross-border</source>
            <translation>Transfrontalier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No lasting structure</source>
            <translation>Sans structure durable</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Feasibility</source>
            <translation>Faisabilité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Other ground</source>
            <translation>Autre motif</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A natural fact dominates: a river basin, a nature area, the coast, a forest.</source>
            <translation>Un fait naturel domine : un bassin fluvial, une zone naturelle, la côte, une forêt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Service or operational cooperation of two to six municipalities.</source>
            <translation>Coopération de services ou opérationnelle entre deux à six communes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Economies of scale are the only or main drive, and the link with local policy is limited.</source>
            <translation>Les économies d'échelle sont le seul ou le principal moteur, et le lien avec la politique locale est limité.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A recognised tourism partnership.</source>
            <translation>Un partenariat touristique reconnu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation crosses the border of the area that the regions cover.</source>
            <translation>La coopération franchit la limite de la zone couverte par les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation leads to no lasting structure.</source>
            <translation>La coopération ne mène pas à une structure durable.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The transition costs too much for now; a temporary ground only.</source>
            <translation>La transition coûte trop cher pour l'instant ; motif temporaire uniquement.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Another ground, which always needs the reviewer.</source>
            <translation>Un autre motif, que l'examinateur doit toujours apprécier lui-même.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Met</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not met</source>
            <translation>Non rempli</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Bound</source>
            <translation>Liée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Bound: imposed by the government</source>
            <translation>Liée : imposée par l’autorité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Invited</source>
            <translation>Invitée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Starts to conform</source>
            <translation>Devient conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Stops conforming</source>
            <translation>Cesse d'être conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Another class</source>
            <translation>Autre classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Other regions</source>
            <translation>Autres régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{column} before</source>
            <translation>{column} avant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{column} after</source>
            <translation>{column} après</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnership id</source>
            <translation>Identifiant du partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Conforms</source>
            <translation>Conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main region id</source>
            <translation>Identifiant de la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main region</source>
            <translation>Région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in main region</source>
            <translation>Part dans la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of regions</source>
            <translation>Nombre de régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share outside regions</source>
            <translation>Part hors des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fit</source>
            <translation>Adéquation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splits</source>
            <translation>Divisions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits</source>
            <translation>Divisions effectives</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of members in the main region</source>
            <translation>Part des membres dans la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weighted share in the main region</source>
            <translation>Part pondérée dans la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Obligation</source>
            <translation>Obligation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the reference set</source>
            <translation>Empreinte du jeu de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Uncertainty (bits)</source>
            <translation>Incertitude (bits)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members</source>
            <translation>Nombre de membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flags in detail</source>
            <translation>Détail des signaux</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Suggested ground</source>
            <translation>Motif suggéré</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference set</source>
            <translation>Jeu de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rule set</source>
            <translation>Jeu de règles</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region id</source>
            <translation>Identifiant de la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region name</source>
            <translation>Nom de la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area (m²)</source>
            <translation>Superficie (m²)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of territory</source>
            <translation>Part du territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of region</source>
            <translation>Part de la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Significant</source>
            <translation>Significatif</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whole region</source>
            <translation>Région entière</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Is main region</source>
            <translation>Est la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>As given</source>
            <translation>Comme indiqué</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What may be meant</source>
            <translation>Ce qui peut être visé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Flip</source>
            <translation>Basculement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality id</source>
            <translation>Identifiant de la commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Valid from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Valid to</source>
            <translation>Valable jusqu'au</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Is delimited</source>
            <translation>Est délimitée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the set</source>
            <translation>Empreinte du jeu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities</source>
            <translation>Nombre de communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the table</source>
            <translation>Empreinte de la table</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality name</source>
            <translation>Nom de la commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Feature</source>
            <translation>Entité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old code</source>
            <translation>Ancien code</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old name</source>
            <translation>Ancien nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Keeps its name</source>
            <translation>Garde son nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Old members</source>
            <translation>Anciens membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities in part</source>
            <translation>Communes en partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The evidence also supports another ground: {ground}.</source>
            <translation>Les éléments appuient aussi un autre motif : {ground}.</translation>
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
            <translation>un élément du paysage sans nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer, the share in a landscape feature is unknown.</source>
            <translation>Sans couche de paysage, la part dans un élément du paysage est inconnue.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No landscape feature holds part of the territory.</source>
            <translation>Aucun élément du paysage ne contient une partie du territoire.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (at least {limit}).</source>
            <translation>{share} du territoire se trouve dans {feature} (au moins {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (needed: at least {limit}).</source>
            <translation>{share} du territoire se trouve dans {feature} (requis : au moins {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer and a main region, likeness to a landscape feature is unknown.</source>
            <translation>Sans couche de paysage et sans région principale, la ressemblance avec un élément du paysage est inconnue.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is like no landscape feature.</source>
            <translation>Le territoire ne ressemble à aucun élément du paysage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation>Le territoire ressemble plus à {feature} (ressemblance {likeness}) qu'à sa région principale ({limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is no more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation>Le territoire ne ressemble pas plus à {feature} (ressemblance {likeness}) qu'à sa région principale ({limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Likeness to {feature}: {likeness} (needed as no listed sector confirms this ground: at least {limit}).</source>
            <translation>Ressemblance avec {feature} : {likeness} (requis car aucun secteur de la liste ne confirme ce motif : au moins {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of members is unknown.</source>
            <translation>Le nombre de membres est inconnu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at least {low}).</source>
            <translation>Nombre de membres : {count} (requis : au moins {low}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at most {high}).</source>
            <translation>Nombre de membres : {count} (requis : au plus {high}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: {low} to {high}).</source>
            <translation>Nombre de membres : {count} (requis : de {low} à {high}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of regions is unknown.</source>
            <translation>Le nombre de régions est inconnu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of regions: {count} (needed: at least {low}).</source>
            <translation>Nombre de régions : {count} (requis : au moins {low}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether there are more members than in the median region is unknown.</source>
            <translation>On ne sait pas s'il y a plus de membres que dans la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are more members than municipalities in the median region.</source>
            <translation>Il y a plus de membres que de communes dans la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are no more members than municipalities in the median region.</source>
            <translation>Il n'y a pas plus de membres que de communes dans la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: more than the {median} municipalities of the median region).</source>
            <translation>Nombre de membres : {count} (requis : plus que les {median} communes de la région médiane).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the area is larger than that of the median region is unknown.</source>
            <translation>On ne sait pas si la superficie dépasse celle de la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is larger than that of the median region.</source>
            <translation>La superficie dépasse celle de la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is no larger than that of the median region.</source>
            <translation>La superficie ne dépasse pas celle de la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area: {area} (needed: more than the {median} of the median region).</source>
            <translation>Superficie : {area} (requis : plus que les {median} de la région médiane).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory does not extend beyond the regions.</source>
            <translation>Le territoire ne s'étend pas au-delà des régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all regions.</source>
            <translation>Une part significative du territoire se trouve hors de toutes les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies outside all regions.</source>
            <translation>{share} du territoire se trouve hors de toutes les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is meant for the class “{name}”.</source>
            <translation>Ce motif est destiné à la classe « {name} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is not meant for the class “{name}”.</source>
            <translation>Ce motif n'est pas destiné à la classe « {name} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No sector is given: a person must confirm that this ground suits the partnership.</source>
            <translation>Aucun secteur n'est donné : une personne doit confirmer que ce motif convient au partenariat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is on the list of this ground.</source>
            <translation>Le secteur « {sector} » figure sur la liste de ce motif.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is not on the list of this ground.</source>
            <translation>Le secteur « {sector} » ne figure pas sur la liste de ce motif.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” ({role}) has no coordinate reference system, while others have one. Set it in the layer's properties, or with “Assign projection”, and run again.</source>
            <translation>Couche « {layer} » ({role}) : pas de système de coordonnées de référence, alors que d'autres en ont un. Définissez-le dans les propriétés de la couche, ou avec « Assigner une projection », et relancez.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Areas are measured in {crs}.</source>
            <translation>Les superficies sont mesurées en {crs}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>The coordinates of “{layer}” ({crs}) do not measure areas, so all layers are brought to {used}.</source>
            <translation>Les coordonnées de « {layer} » ({crs}) ne permettent pas de mesurer des superficies ; toutes les couches sont donc ramenées à {used}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system, and the coordinates of “{layer}” look like degrees, which do not measure areas. Set the CRS in the layers' properties, or with “Assign projection”.</source>
            <translation>Aucune couche n'a de système de coordonnées de référence, et les coordonnées de « {layer} » ressemblent à des degrés, qui ne mesurent pas des superficies. Définissez le SCR dans les propriétés des couches, ou avec « Assigner une projection ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system: coordinates are taken as metres on a plane. Set the CRS in the layers' properties if that is not right.</source>
            <translation>Aucune couche n'a de système de coordonnées de référence : les coordonnées sont prises pour des mètres dans un plan. Définissez le SCR dans les propriétés des couches si ce n'est pas exact.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” is transformed from {source} to {used}.</source>
            <translation>La couche « {layer} » est transformée de {source} vers {used}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check that the layer's CRS is the one that its coordinates were made in.</source>
            <translation>La couche « {layer} » ne peut pas être ramenée de {source} à {destination} : certaines coordonnées n'y ont pas de place. Vérifiez que le SCR de la couche est celui dans lequel ses coordonnées ont été établies.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/grouping.py" />
            <source>Layer “{layer}” ({role}): no feature has a value in field “{field}”. Choose the field that holds the ids, or fill it in.</source>
            <translation>Couche « {layer} » ({role}) : aucune entité n'a de valeur dans le champ « {field} ». Choisissez le champ qui contient les identifiants, ou remplissez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>partnerships</source>
            <translation>partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): no feature has a geometry with an area. Choose another layer.</source>
            <translation>Couche « {layer} » ({role}) : aucune entité n'a de géométrie avec une superficie. Choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>municipalities</source>
            <translation>communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is no number of 0 or more. Correct it, or choose another field for the weight.</source>
            <translation>Couche « {layer} » ({role}) : le champ « {field} » contient « {value} » dans l'entité {feature}, ce qui n'est pas un nombre supérieur ou égal à 0. Corrigez-le, ou choisissez un autre champ pour le poids.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>feature {feature}</source>
            <translation>entité {feature}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>landscape features</source>
            <translation>éléments du paysage</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is neither yes nor no. Use true or false, 1 or 0, yes or no.</source>
            <translation>Couche « {layer} » ({role}) : le champ « {field} » contient « {value} » dans l'entité {feature}, ce qui n'est ni oui ni non. Utilisez true ou false, 1 ou 0, yes ou no.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/notes.py" />
            <source>{named} and {count} more</source>
            <translation>{named} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
            <translation>Couche « {layer} » ({role}) : pas d'entités. Choisissez une autre couche, ou vérifiez son filtre et sa sélection.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>points</source>
            <translation>des points</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>lines</source>
            <translation>des lignes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>no geometry</source>
            <translation>pas de géométrie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) holds {kind}, but polygons are needed. Choose a polygon layer.</source>
            <translation>Couche « {layer} » ({role}) : elle contient {kind}, mais il faut des polygones. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no field “{field}”. Choose one of its fields: {fields}.</source>
            <translation>Couche « {layer} » ({role}) : pas de champ « {field} ». Choisissez l'un de ses champs : {fields}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>no value in field “{field}”</source>
            <translation>pas de valeur dans le champ « {field} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}. Every region needs an id: fill it in, or leave these features out with a filter.</source>
            <translation>Couche « {layer} » ({role}) : le champ « {field} » n'a pas de valeur dans les entités {features}. Chaque région a besoin d'un identifiant : remplissez-le, ou écartez ces entités avec un filtre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” is not unique: {features}, with the number of the feature in brackets. Choose the field that holds the ids, or dissolve the layer on it with “Dissolve”.</source>
            <translation>Couche « {layer} » ({role}) : le champ « {field} » n'est pas unique : {features}, avec le numéro de l'entité entre parenthèses. Choisissez le champ qui contient les identifiants, ou regroupez la couche sur ce champ avec « Regrouper ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}; they are left out. Fill it in if they are to be used.</source>
            <translation>Couche « {layer} » ({role}) : le champ « {field} » n'a pas de valeur dans les entités {features} ; elles sont écartées. Remplissez-le pour qu'elles soient utilisées.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): {features} features with the same value in field “{field}” are dissolved into {count} {things}; several features: {keys}.</source>
            <translation>Couche « {layer} » ({role}) : {features} entités avec la même valeur dans le champ « {field} » sont regroupées en {count} {things} ; plusieurs entités : {keys}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: field “{field}” differs within one id, the first value is used: {keys}.</source>
            <translation>Couche « {layer} » : le champ « {field} » diffère pour un même identifiant, la première valeur est utilisée : {keys}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area, so no assessment, for {features}, with the number of the feature in brackets. Draw these territories, or remove them from the layer.</source>
            <translation>Couche « {layer} » ({role}) : pas de géométrie avec une superficie, donc pas d'évaluation, pour {features}, avec le numéro de l'entité entre parenthèses. Dessinez ces territoires, ou retirez-les de la couche.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area for {features}, which is left out. Draw it if it is to be used.</source>
            <translation>Couche « {layer} » ({role}) : pas de géométrie avec une superficie pour {features}, qui est écarté. Dessinez-la pour l'utiliser.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: geometries made invalid by the change of coordinates, and repaired: {count}.</source>
            <translation>Couche « {layer} » : géométries rendues invalides par le changement de coordonnées, et réparées : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring is not closed or has too few points</source>
            <translation>un anneau n'est pas fermé ou a trop peu de points</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring crosses itself, or another one</source>
            <translation>un anneau se croise lui-même ou en croise un autre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring touches itself</source>
            <translation>un anneau se touche lui-même</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies outside its shell</source>
            <translation>un trou se trouve hors de son enveloppe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies inside another hole</source>
            <translation>un trou se trouve dans un autre trou</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a part lies inside another part</source>
            <translation>une partie se trouve dans une autre partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring occurs twice</source>
            <translation>un anneau figure deux fois</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>holes cut the inside in two</source>
            <translation>des trous coupent l'intérieur en deux</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring has too few points</source>
            <translation>un anneau a trop peu de points</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a coordinate is not a number</source>
            <translation>une coordonnée n'est pas un nombre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>Layer “{layer}” ({role}): geometries that were not valid and have been repaired for this run: {count}. Repair the layer itself with “Fix geometries” (method: structure).</source>
            <translation>Couche « {layer} » ({role}) : géométries non valides, réparées pour cette exécution : {count}. Réparez la couche elle-même avec « Réparer les géométries » (méthode : structure).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  … and {count} more; “Check validity” lists them all.</source>
            <translation>  … et {count} de plus ; « Vérifier la validité » les liste toutes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}, at {x:.2f}, {y:.2f}</source>
            <translation>  {layer}, entité {feature} ({label}) : {reason}, en {x:.2f}, {y:.2f}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}</source>
            <translation>  {layer}, entité {feature} ({label}) : {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>{fault}; no area is left</source>
            <translation>{fault} ; il ne reste pas de superficie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/tables.py" />
            <source>Table “{layer}” ({role}) has no rows. Choose another table, or check its filter and selection.</source>
            <translation>La table « {layer} » ({role}) n'a pas de lignes. Choisissez une autre table, ou vérifiez son filtre et sa sélection.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Assess alignment with regions</source>
            <translation>Évaluer l'alignement sur les régions</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Assessment</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>reference regions,partnerships,territories,overlay,classify,straddle,comply or explain,zones</source>
            <translation>régions de référence,partenariats,territoires,superposition,classer,à cheval,appliquer ou expliquer,zones</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Tells for each territory whether it fits the reference regions, and where it does not.</source>
            <translation>Indique pour chaque territoire s'il s'inscrit dans les régions de référence, et où ce n'est pas le cas.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>&lt;p&gt;Tests the territory of each partnership against reference regions and gives it a class: it coincides with a region, lies within one, is a union of whole regions, straddles regions, extends beyond them or lies outside. A rule set says which classes conform. Where one does not, a ground for an exception is suggested if the evidence supports it, with the reasons in words; a person decides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories by class&lt;/b&gt; (OUTPUT) has a row per partnership: class, whether it conforms, main region, shares, measures, flags and suggestion. Features with the same id are one partnership and are dissolved. Its geometry is that of the input, in the CRS of the input; geometries that were not valid are repaired and flagged, curves become line segments, Z and M are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlaps&lt;/b&gt; has a row per territory and region that share ground. &lt;b&gt;Pieces outside the main region&lt;/b&gt; are polygons in the CRS of the input, measured in the CRS that the log names.&lt;/p&gt;&lt;p&gt;Layers may have different coordinate reference systems. Areas are measured in that of the regions if it measures areas; otherwise all layers are brought to a Lambert azimuthal equal-area projection. A share up to EPS counts as noise if its mean width is below SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT and one COUNT_ for each class) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Teste le territoire de chaque partenariat par rapport à des régions de référence et lui donne une classe : il coïncide avec une région, se trouve dans une région, est une union de régions entières, est à cheval sur des régions, s'étend au-delà ou se trouve en dehors. Un jeu de règles dit quelles classes sont conformes. Là où ce n'est pas le cas, un motif d'exception est suggéré si les éléments l'appuient, avec les raisons en toutes lettres ; une personne décide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territoires par classe&lt;/b&gt; (OUTPUT) a une ligne par partenariat : classe, conformité, région principale, parts, mesures, signaux et suggestion. Les entités de même identifiant forment un seul partenariat et sont regroupées. La géométrie est celle de l'entrée, dans le SCR de l'entrée ; les géométries non valides sont réparées et signalées, les courbes deviennent des segments, Z et M sont supprimés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chevauchements&lt;/b&gt; a une ligne par territoire et région qui partagent du terrain. &lt;b&gt;Morceaux hors de la région principale&lt;/b&gt; contient des polygones dans le SCR de l'entrée, mesurés dans le SCR que le journal indique.&lt;/p&gt;&lt;p&gt;Les couches peuvent avoir des systèmes de coordonnées de référence différents. Les superficies sont mesurées dans celui des régions s'il permet d'en mesurer ; sinon, toutes les couches sont ramenées à une projection azimutale équivalente de Lambert. Une part jusqu'à EPS compte comme bruit si sa largeur moyenne est inférieure à SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;Les nombres (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT et un COUNT_ pour chaque classe) servent aux modèles et aux scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Annulé : rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {members} is “{field}”, but {municipalities} is empty. Give the layer of the municipalities whose codes the lists hold.</source>
            <translation>Le paramètre {members} vaut « {field} », mais {municipalities} est vide. Donnez la couche des communes dont les listes contiennent les codes.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>territories</source>
            <translation>territoires</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>reference regions</source>
            <translation>régions de référence</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>landscape</source>
            <translation>paysage</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key} is {value}, but a share lies between 0 and 1. Leave it empty to use the rule set.</source>
            <translation>Le paramètre {key} vaut {value}, mais une part se situe entre 0 et 1. Laissez-le vide pour utiliser le jeu de règles.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key} is {value}, but a width is not negative. Leave it empty to use the rule set.</source>
            <translation>Le paramètre {key} vaut {value}, mais une largeur n'est pas négative. Laissez-le vide pour utiliser le jeu de règles.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>{area:.4f} km² at {x:.0f}, {y:.0f}</source>
            <translation>{area:.4f} km² en {x:.0f}, {y:.0f}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Layer “{layer}”: gaps among the regions: {count}, {total:.4f} km² in all. What lies there counts as outside the regions. The largest: {places}.</source>
            <translation>Couche « {layer} » : lacunes entre les régions : {count}, {total:.4f} km² au total. Ce qui s'y trouve compte comme hors des régions. Les plus grandes : {places}.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>All territories lie outside the regions. Check that both layers show the same part of the world and that each has the coordinate reference system its coordinates were made in.</source>
            <translation>Tous les territoires se trouvent hors des régions. Vérifiez que les deux couches montrent la même partie du monde et que chacune a le système de coordonnées de référence dans lequel ses coordonnées ont été établies.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>One of the two layers has a single feature. If that is not meant, check for a selection or a filter, and that the layers are not swapped: INPUT takes the territories, REGIONS the reference regions.</source>
            <translation>L'une des deux couches n'a qu'une seule entité. Si ce n'est pas voulu, vérifiez s'il y a une sélection ou un filtre, et que les couches ne sont pas interverties : INPUT reçoit les territoires, REGIONS les régions de référence.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>There are many more regions than territories, and most regions lie whole inside a territory. Are the layers swapped? INPUT takes the territories, REGIONS the reference regions.</source>
            <translation>Il y a beaucoup plus de régions que de territoires, et la plupart des régions se trouvent entièrement dans un territoire. Les couches sont-elles interverties ? INPUT reçoit les territoires, REGIONS les régions de référence.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>- {label} ({verdict}): {count}</source>
            <translation>- {label} ({verdict}) : {count}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Territories by class:</source>
            <translation>Territoires par classe :</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>conforms</source>
            <translation>conforme</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>does not conform</source>
            <translation>non conforme</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>not judged</source>
            <translation>non jugé</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>In all: {count}, of which {conforming} conform and {other} do not.</source>
            <translation>Au total : {count}, dont {conforming} conformes et {other} non conformes.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territories</source>
            <translation>Territoires</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of the territories to test: partnerships or zones. Features with the same id are dissolved.</source>
            <translation>Polygones des territoires à tester : partenariats ou zones. Les entités de même identifiant sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory id</source>
            <translation>Identifiant du territoire</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a partnership, number or text; leading zeros are kept. Features without an id are left out with a warning.</source>
            <translation>Champ qui identifie un partenariat, nombre ou texte ; les zéros initiaux sont conservés. Les entités sans identifiant sont écartées, avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory name</source>
            <translation>Nom du territoire</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the partnership, to recognise it by.</source>
            <translation>Champ avec le nom du partenariat, pour le reconnaître.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territory sector</source>
            <translation>Secteur du territoire</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the sector, such as tourism or waste. The rule set lists sectors for some grounds, and territories of one sector should not overlap each other.</source>
            <translation>Champ avec le secteur, tel que tourisme ou déchets. Le jeu de règles cite des secteurs pour certains motifs, et les territoires d'un même secteur ne devraient pas se chevaucher.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Member municipalities</source>
            <translation>Communes membres</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. The list then decides the class, and the geometry is checked against it.</source>
            <translation>Champ avec les codes des communes membres, séparés par ; ou , ou des retours à la ligne. Requiert les communes. La liste détermine alors la classe, et la géométrie lui est comparée.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Legal form</source>
            <translation>Forme juridique</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the legal form, such as opdrachthoudende vereniging: the rule set says which are bound.</source>
            <translation>Champ avec la forme juridique, telle que opdrachthoudende vereniging : le jeu de règles indique lesquelles sont liées.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that says who imposed the partnership or drew the zone, such as Vlaanderen or federaal.</source>
            <translation>Champ qui indique qui a imposé le partenariat ou délimité la zone, tel que Vlaanderen ou federaal.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Reference regions</source>
            <translation>Régions de référence</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons to fit in, one feature per region. They may not overlap each other by more than noise. The name of this layer is kept as reference set.</source>
            <translation>Polygones dans lesquels s'inscrire, une entité par région. Ils ne peuvent pas se chevaucher au-delà du bruit. Le nom de cette couche est conservé comme jeu de référence.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a region: filled in and unique.</source>
            <translation>Champ qui identifie une région : rempli et unique.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the region; without it the id is shown.</source>
            <translation>Champ avec le nom de la région ; à défaut, l'identifiant est montré.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Region is delimited</source>
            <translation>La région est délimitée</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided. Without the field, or where it is NULL, a region is delimited.</source>
            <translation>Champ qui est faux (0, no) pour une région qui n'est pas encore délimitée : ce qui s'y trouve est indécis. Sans le champ, ou là où il est NULL, une région est délimitée.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Municipalities</source>
            <translation>Communes</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of the building blocks. With them members are counted (at least half the area inside), territories are checked for being connected, and enclosed non-members are named.</source>
            <translation>Polygones des éléments de base. Avec eux, les membres sont comptés (au moins la moitié de la superficie à l'intérieur), la contiguïté des territoires est vérifiée, et les non-membres enclavés sont nommés.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a municipality; needed where municipalities are given.</source>
            <translation>Champ qui identifie une commune ; requis si des communes sont données.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the municipality; without it the id is shown.</source>
            <translation>Champ avec le nom de la commune ; à défaut, l'identifiant est montré.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Weight of municipalities</source>
            <translation>Poids des communes</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with a number such as the population, for the weighted share of the members in the main region.</source>
            <translation>Champ avec un nombre tel que la population, pour la part pondérée des membres dans la région principale.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of river basins, nature areas or the like, as evidence for the ground landscape.</source>
            <translation>Polygones de bassins fluviaux, de zones naturelles ou autres, à l'appui du motif « paysage ».</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Landscape name</source>
            <translation>Nom de l'élément du paysage</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the landscape feature; features with the same name count as one.</source>
            <translation>Champ avec le nom de l'élément du paysage ; les entités de même nom comptent pour une.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Says which classes conform, what counts as noise, and which grounds for an exception there are.</source>
            <translation>Indique quelles classes sont conformes, ce qui compte comme bruit et quels motifs d'exception existent.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Largest share of noise (0–1; empty: of the rule set, 0.01)</source>
            <translation>Part la plus grande qui compte comme bruit (0–1 ; vide : du jeu de règles, 0,01)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>An overlap with at most this share of the territory is noise if it is also narrow, see SLIVER_WIDTH.</source>
            <translation>Un chevauchement d'au plus cette part du territoire est du bruit s'il est aussi étroit, voir SLIVER_WIDTH.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Mean width of slivers in metres (empty: of the rule set, 100)</source>
            <translation>Largeur moyenne des polygones parasites en mètres (vide : du jeu de règles, 100)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A small overlap is noise below this mean width, 2 · area / perimeter: borders digitised twice.</source>
            <translation>Un petit chevauchement est du bruit sous cette largeur moyenne, 2 · superficie / périmètre : des limites numérisées deux fois.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Largest minor share (0–1; empty: of the rule set, 0.10)</source>
            <translation>Part la plus grande qui compte comme mineure (0–1 ; vide : du jeu de règles, 0,10)</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A territory that straddles regions does so in a minor way with at most this share outside its main region.</source>
            <translation>Un territoire à cheval sur des régions l'est de façon mineure avec au plus cette part hors de sa région principale.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Territories by class</source>
            <translation>Territoires par classe</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A row per partnership with its class, measures, flags and suggestion; styled when loaded.</source>
            <translation>Une ligne par partenariat avec sa classe, ses mesures, ses signaux et la suggestion ; reçoit un style au chargement.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Overlaps</source>
            <translation>Chevauchements</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per territory and region that share ground.</source>
            <translation>Une table avec une ligne par territoire et région qui se chevauchent.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Pieces outside the main region</source>
            <translation>Morceaux hors de la région principale</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of what lies in other regions, or in none: then region_id is NULL.</source>
            <translation>Polygones de ce qui se trouve dans d'autres régions, ou dans aucune : region_id est alors NULL.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories</source>
            <translation>Nombre de territoires</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that conform</source>
            <translation>Nombre de territoires conformes</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that do not conform</source>
            <translation>Nombre de territoires non conformes</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories with a geometry that was not valid</source>
            <translation>Nombre de territoires dont la géométrie n'était pas valide</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number: {label}</source>
            <translation>Nombre : {label}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes are no municipality and are left out: {entries}</source>
            <translation>Ces codes ne correspondent à aucune commune et sont écartés : {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes stand twice in a list and count once: {entries}</source>
            <translation>Ces codes figurent deux fois dans une liste et comptent une fois : {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>These codes stand for no municipality by the rule set and are skipped: {entries}</source>
            <translation>Selon le jeu de règles, ces codes ne désignent pas une commune et sont ignorés : {entries}</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>Layer “{layer}” ({role}), field “{field}”:</source>
            <translation>Couche « {layer} » ({role}), champ « {field} » :</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>{first} and {second}: {area:.4f} km², on average {width:.0f} m wide</source>
            <translation>{first} et {second} : {area:.4f} km², {width:.0f} m de large en moyenne</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>Layer “{layer}” ({role}): regions overlap each other, so ground would count twice: {pairs}. Correct these borders, or choose the field and layer of the reference regions; are the layers swapped?</source>
            <translation>Couche « {layer} » ({role}) : des régions se chevauchent, de sorte que du terrain compterait deux fois : {pairs}. Corrigez ces limites, ou choisissez le champ et la couche des régions de référence ; les couches sont-elles interverties ?</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>Compare reference sets</source>
            <translation>Comparer des jeux de référence</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions,versions,dates,change,flip,before,after,moved municipalities</source>
            <translation>régions de référence,versions,dates,changement,bascule,avant,après,communes déplacées</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>Tells which territories flip between two sets of reference regions, and which municipalities moved.</source>
            <translation>Indique quels territoires basculent entre deux jeux de régions de référence, et quelles communes ont changé de région.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>&lt;p&gt;Tests each territory against two reference sets, such as those of two dates, by the same rule set, and tells what flips.&lt;/p&gt;&lt;p&gt;A flip is the first of these that applies: &lt;i&gt;starts_to_conform&lt;/i&gt; (conforms after; did not, or could not be judged, before), &lt;i&gt;stops_conforming&lt;/i&gt; (the other way round), &lt;i&gt;class_changed&lt;/i&gt; (another class, the same verdict), &lt;i&gt;regions_changed&lt;/i&gt; (other regions, or another main region). All else is &lt;i&gt;unchanged&lt;/i&gt;, also where shares shift between the same regions.&lt;/p&gt;&lt;p&gt;Regions are the same if they have the same id and share at least half of the smaller one. Otherwise those are the same that hold the same ground but for noise, and last those with the same name. So a region that is only renamed flips nothing; the log names it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories with flips&lt;/b&gt; (OUTPUT) has the geometry and the CRS of the input. &lt;b&gt;Counts of flips&lt;/b&gt; counts territories per kind of flip and classes. &lt;b&gt;Municipalities that moved&lt;/b&gt; needs the municipalities; each lies in the region that holds at least half of it.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, FLIP_COUNT, STARTS_COUNT, STOPS_COUNT, MOVED_COUNT) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Teste chaque territoire par rapport à deux jeux de référence, tels que ceux de deux dates, avec le même jeu de règles, et indique ce qui bascule.&lt;/p&gt;&lt;p&gt;Une bascule est la première de celles-ci qui s'applique : &lt;i&gt;starts_to_conform&lt;/i&gt; (conforme après ; ne l'était pas, ou ne pouvait être jugé, avant), &lt;i&gt;stops_conforming&lt;/i&gt; (l'inverse), &lt;i&gt;class_changed&lt;/i&gt; (autre classe, même verdict), &lt;i&gt;regions_changed&lt;/i&gt; (autres régions, ou autre région principale). Tout le reste est &lt;i&gt;unchanged&lt;/i&gt;, même si des parts se déplacent entre les mêmes régions.&lt;/p&gt;&lt;p&gt;Des régions sont les mêmes si elles ont le même identifiant et partagent au moins la moitié de la plus petite. Sinon, ce sont celles qui couvrent le même terrain au bruit près, et enfin celles de même nom. Une région simplement renommée ne fait donc rien basculer ; le journal la nomme.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territoires avec bascule&lt;/b&gt; (OUTPUT) a la géométrie et le SCR de l'entrée. &lt;b&gt;Nombres de bascules&lt;/b&gt; compte les territoires par type de bascule et par classe. &lt;b&gt;Communes qui ont changé de région&lt;/b&gt; requiert les communes ; chacune se trouve dans la région qui en contient au moins la moitié.&lt;/p&gt;&lt;p&gt;Les nombres (TERRITORY_COUNT, FLIP_COUNT, STARTS_COUNT, STOPS_COUNT, MOVED_COUNT) sont destinés aux modèles et aux scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>The table of municipalities that moved is empty: no municipalities were given.</source>
            <translation>La table des communes qui ont changé de région est vide : aucune commune n'a été donnée.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions before</source>
            <translation>régions de référence avant</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets.py" />
            <source>reference regions after</source>
            <translation>régions de référence après</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Polygons of the territories to test against both sets. Features with the same id are dissolved.</source>
            <translation>Polygones des territoires à tester par rapport aux deux jeux. Les entités de même identifiant sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field that identifies a partnership, number or text; leading zeros are kept.</source>
            <translation>Champ qui identifie un partenariat, nombre ou texte ; les zéros initiaux sont conservés.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the name of the partnership.</source>
            <translation>Champ avec le nom du partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. Where a territory has a list, the list decides and not the geometry.</source>
            <translation>Champ avec les codes des communes membres, séparés par ; ou , ou des retours à la ligne. Requiert les communes. Si un territoire a une liste, c'est elle qui décide et non la géométrie.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>The reference set to compare with: polygons of its regions.</source>
            <translation>Le jeu de référence avec lequel comparer : polygones de ses régions.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>The other reference set. Regions are matched with those before by id, then by ground, then by name, so that a mere renaming flips nothing.</source>
            <translation>L'autre jeu de référence. Les régions sont associées à celles d'avant par identifiant, puis par terrain, puis par nom, de sorte qu'un simple changement de nom ne fait rien basculer.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Polygons of the building blocks: needed for lists of members, and to tell which municipalities moved.</source>
            <translation>Polygones des éléments de base : requis pour les listes de membres, et pour indiquer quelles communes ont changé de région.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the code of the municipality; needed where municipalities are given.</source>
            <translation>Champ avec le code de la commune ; requis si des communes sont données.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field with the name of the municipality; without it the code is shown.</source>
            <translation>Champ avec le nom de la commune ; à défaut, le code est montré.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Says which classes conform and what counts as noise, for both sets.</source>
            <translation>Indique quelles classes sont conformes et ce qui compte comme bruit, pour les deux jeux.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Territories with flips</source>
            <translation>Territoires avec bascule</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A row per partnership with class, regions and main region before and after, and the kind of flip.</source>
            <translation>Une ligne par partenariat avec classe, régions et région principale avant et après, et le type de bascule.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Counts of flips</source>
            <translation>Nombres de bascules</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A table with the number of territories per kind of flip, class before and class after.</source>
            <translation>Une table avec le nombre de territoires par type de bascule, classe avant et classe après.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Municipalities that moved</source>
            <translation>Communes qui ont changé de région</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>A table of the municipalities that lie in another region; it stays empty without municipalities.</source>
            <translation>Une table des communes qui se trouvent dans une autre région ; elle reste vide sans communes.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that flip</source>
            <translation>Nombre de territoires qui basculent</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that start to conform</source>
            <translation>Nombre de territoires qui deviennent conformes</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of territories that stop conforming</source>
            <translation>Nombre de territoires qui cessent d'être conformes</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Number of municipalities that moved</source>
            <translation>Nombre de communes qui ont changé de région</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Reference regions {when}</source>
            <translation>Régions de référence {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region id {when}</source>
            <translation>Identifiant de la région {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region name {when}</source>
            <translation>Nom de la région {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Region is delimited {when}</source>
            <translation>La région est délimitée {when}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_parameters.py" />
            <source>Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided.</source>
            <translation>Champ qui est faux (0, no) pour une région qui n'est pas encore délimitée : ce qui s'y trouve est indécis.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>- {flip}, from “{before}” to “{after}”: {count}</source>
            <translation>- {flip}, de « {before} » à « {after} » : {count}</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Of {count} territories {flipped} flip.</source>
            <translation>Sur {count} territoires, {flipped} basculent.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Municipalities that moved: {moved}.</source>
            <translation>Communes qui ont changé de région : {moved}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>no region</source>
            <translation>aucune région</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>{name} ({before} → {after})</source>
            <translation>{name} ({before} → {after})</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>These region ids stand for other ground in the second set, so they are not taken for the same region: {ids}. Choose the fields that hold lasting ids.</source>
            <translation>Ces identifiants de région désignent un autre terrain dans le second jeu, et ne sont donc pas pris pour la même région : {ids}. Choisissez les champs qui contiennent des identifiants durables.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions of the first set that the second does not have: {regions}.</source>
            <translation>Régions du premier jeu que le second n'a pas : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions of the second set that the first does not have: {regions}.</source>
            <translation>Régions du second jeu que le premier n'a pas : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with the same id and another name are the same region: {regions}.</source>
            <translation>Des régions de même identifiant et d'un autre nom sont la même région : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with another id on the same ground are the same region: {regions}.</source>
            <translation>Des régions d'un autre identifiant sur le même terrain sont la même région : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_reference_sets_run.py" />
            <source>Regions with another id and other ground but the same name, of which at least half of the smaller one is shared, are the same region: {regions}.</source>
            <translation>Des régions d'un autre identifiant et d'un autre terrain mais de même nom, dont au moins la moitié de la plus petite est partagée, sont la même région : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/date_parameter.py" />
            <source>Parameter {key}: “{value}” is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Paramètre {key} : « {value} » n'est pas une date. Écrivez année, mois et jour, comme 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Layer “{layer}” ({role}): parameter {key} is empty. Choose the field that holds its ids.</source>
            <translation>Couche « {layer} » ({role}) : le paramètre {key} est vide. Choisissez le champ qui contient ses identifiants.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: {error}. Give the id of a rule set that ships, or correct the file.</source>
            <translation>Paramètre {key} : {error}. Donnez l'identifiant d'un jeu de règles fourni, ou corrigez le fichier.</translation>
        </message>
        <message>
            <location filename="../processing/loaded_output.py" />
            <source>The style {file} cannot be read: the layer keeps its own.</source>
            <translation>Le style {file} ne peut pas être lu : la couche garde le sien.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Make reference regions</source>
            <translation>Créer des régions de référence</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>reference regions,reference set,municipalities,dissolve,fingerprint,date</source>
            <translation>régions de référence,jeu de référence,communes,regrouper,empreinte,date</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Dissolves municipalities into the regions of a reference set, shipped or your own.</source>
            <translation>Regroupe les communes en régions d'un jeu de référence, fourni ou le vôtre.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>&lt;p&gt;Makes the reference regions of a date: a table says to which region each municipality belongs, and the municipalities of a region are dissolved without slivers or rounding.&lt;/p&gt;&lt;p&gt;Four tables of Flanders ship: 2025 after the mergers, December 2022 (decree), February 2022, and March 2021 as an example of an area that is not yet delimited. A table of your own goes before them.&lt;/p&gt;&lt;p&gt;The codes of layer and table must be of the same date. Where they are not, the log says which are older or newer: “Update municipality codes” brings them together.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Regions&lt;/b&gt; (OUTPUT) has id, name, validity, whether the region is delimited, name of the set, number and codes of its municipalities, and two fingerprints. &lt;i&gt;fingerprint&lt;/i&gt; is that of the borders: it is the same for the same regions in another order or file format, and another one when a municipality moves. &lt;i&gt;members_fingerprint&lt;/i&gt; is that of the table alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems&lt;/b&gt; lists municipalities without a region (no_region), codes of the table that the layer does not have (unknown_code), and regions without any municipality (empty_region), which are left out.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crée les régions de référence d'une date : une table indique à quelle région appartient chaque commune, et les communes d'une région sont regroupées sans éclats ni arrondi.&lt;/p&gt;&lt;p&gt;Quatre tables de la Flandre sont fournies : 2025 après les fusions, décembre 2022 (décret), février 2022, et mars 2021 comme exemple d'une zone pas encore délimitée. Votre propre table prime.&lt;/p&gt;&lt;p&gt;Les codes de la couche et de la table doivent être de la même date. Sinon, le journal indique lesquels sont plus anciens ou plus récents : « Mettre à jour les codes de communes » les met en accord.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Régions&lt;/b&gt; (OUTPUT) donne identifiant, nom, validité, si la région est délimitée, nom du jeu, nombre et codes de ses communes, et deux empreintes. &lt;i&gt;fingerprint&lt;/i&gt; est celle des limites : la même pour les mêmes régions dans un autre ordre ou format de fichier, et une autre quand une commune change de région. &lt;i&gt;members_fingerprint&lt;/i&gt; est celle de la table seule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problèmes&lt;/b&gt; énumère les communes sans région (no_region), les codes de la table absents de la couche (unknown_code), et les régions sans aucune commune (empty_region), qui sont écartées.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Number of municipalities in regions</source>
            <translation>Nombre de communes dans des régions</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Number of municipalities without a region</source>
            <translation>Nombre de communes sans région</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Number of codes that the layer does not have</source>
            <translation>Nombre de codes absents de la couche</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>{count} regions; fingerprint of the set: {fingerprint}.</source>
            <translation>{count} régions ; empreinte du jeu : {fingerprint}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>table of regions</source>
            <translation>table des régions</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Parameter {key}: there is no reference set “{wanted}”. Choose one of {sets}.</source>
            <translation>Paramètre {key} : il n'y a pas de jeu de référence « {wanted} ». Choisissez l'un de {sets}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Polygons of the municipalities, of the same date as the table. Features with one code are dissolved.</source>
            <translation>Polygones des communes, de la même date que la table. Les entités de même code sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the code of the municipality, number or text; leading zeros are kept.</source>
            <translation>Champ avec le code de la commune, nombre ou texte ; les zéros initiaux sont conservés.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the name of the municipality, for the list of problems.</source>
            <translation>Champ avec le nom de la commune, pour la liste des problèmes.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Reference set that ships</source>
            <translation>Jeu de référence fourni</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>The set to make, unless a table is given: flanders-2025 (after the mergers), flanders-2022-12 (the decree), flanders-2022-02, or flanders-2021-03 (an example in which Limburg is not delimited). Scripts and qgis_process give the id, not its number in the list.</source>
            <translation>Le jeu à créer, sauf si une table est donnée : flanders-2025 (après les fusions), flanders-2022-12 (le décret), flanders-2022-02, ou flanders-2021-03 (un exemple où le Limbourg n'est pas délimité). Les scripts et qgis_process donnent l’id, pas son numéro dans la liste.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Name of the set</source>
            <translation>Nom du jeu</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Name of the reference set in the output; empty: that of the shipped set or of the table.</source>
            <translation>Nom du jeu de référence dans la sortie ; vide : celui du jeu fourni ou de la table.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Own table of regions</source>
            <translation>Votre propre table des régions</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Table with a row per municipality: its code and the id of its region. It goes before the shipped set.</source>
            <translation>Table avec une ligne par commune : son code et l'identifiant de sa région. Elle prime sur le jeu fourni.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Municipality id in the table</source>
            <translation>Identifiant de la commune dans la table</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the code of the municipality; needed where a table is given.</source>
            <translation>Champ avec le code de la commune ; requis si une table est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field with the id of the region; needed where a table is given.</source>
            <translation>Champ avec l'identifiant de la région ; requis si une table est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Field that is false (0, no) for municipalities of an area that is not yet delimited; its region is a placeholder then. Without the field, or where it is NULL, a region is delimited.</source>
            <translation>Champ qui est faux (0, non) pour les communes d'une zone pas encore délimitée ; leur région n'est alors que provisoire. Sans ce champ, ou s'il est NULL, une région est délimitée.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>First day of the set; empty: of the shipped set.</source>
            <translation>Premier jour du jeu ; vide : celui du jeu fourni.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Last day of the set; empty: of the shipped set, or none.</source>
            <translation>Dernier jour du jeu ; vide : celui du jeu fourni, ou aucun.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>A row per region with its validity, its members and the fingerprint of the set.</source>
            <translation>Une ligne par région avec sa validité, ses communes et l'empreinte du jeu.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>A table of municipalities without a region, unknown codes, and regions without a municipality.</source>
            <translation>Une table des communes sans région, des codes inconnus et des régions sans commune.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions.py" />
            <source>VALID_TO ({end}) is before VALID_FROM ({start}). Exchange them, or leave one empty.</source>
            <translation>VALID_TO ({end}) précède VALID_FROM ({start}). Échangez-les, ou laissez-en un vide.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: field “{municipality}” or “{region}” has no value in {where}. Fill it in, or leave the row out with a filter.</source>
            <translation>Table « {table} » : le champ « {municipality} » ou « {region} » n'a pas de valeur dans {where}. Remplissez-le, ou écartez la ligne avec un filtre.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: municipality {code} stands in region {first} ({first_row}) and in region {second} ({second_row}). A municipality belongs to one region: remove one of the rows.</source>
            <translation>Table « {table} » : la commune {code} figure dans la région {first} ({first_row}) et dans la région {second} ({second_row}). Une commune appartient à une seule région : supprimez l'une des lignes.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is neither yes nor no. Use true or false, 1 or 0, yes or no.</source>
            <translation>Table « {table} » : le champ « {field} » contient « {value} » dans {where}, ce qui n'est ni oui ni non. Utilisez true ou false, 1 ou 0, yes ou no.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}”: no value of field “{field}” is a municipality of reference set “{set}”; they are such as {codes}, those of the set such as {known}. Choose the field with the codes, or another table.</source>
            <translation>Couche « {layer} » : aucune valeur du champ « {field} » n'est une commune du jeu de référence « {set} » ; les valeurs sont du type {codes}, celles du jeu du type {known}. Choisissez le champ avec les codes, ou une autre table.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>not in the table</source>
            <translation>absente de la table</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>not in the layer of municipalities</source>
            <translation>absente de la couche des communes</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>none of its municipalities is in the layer</source>
            <translation>aucune de ses communes n'est dans la couche</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}”: {count} municipalities are not in reference set “{set}”: {codes}.</source>
            <translation>Couche « {layer} » : {count} communes ne sont pas dans le jeu de référence « {set} » : {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Reference set “{set}”: {count} municipalities are not in layer “{layer}”, so that ground is missing: {codes}.</source>
            <translation>Jeu de référence « {set} » : {count} communes ne sont pas dans la couche « {layer} », il manque donc du terrain : {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Reference set “{set}”: {count} regions have no municipality in layer “{layer}”: {codes}.</source>
            <translation>Jeu de référence « {set} » : {count} régions n'ont aucune commune dans la couche « {layer} » : {codes}.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}” has {count} codes of before the mergers of {days} ({codes}), while reference set “{set}” is of after. Run “Update municipality codes” on the layer, or choose a set of before.</source>
            <translation>La couche « {layer} » a {count} codes d'avant les fusions du {days} ({codes}), alors que le jeu de référence « {set} » date d'après. Exécutez « Mettre à jour les codes de communes » sur la couche, ou choisissez un jeu d'avant.</translation>
        </message>
        <message>
            <location filename="../processing/reference_regions_run.py" />
            <source>Layer “{layer}” has {count} codes of after the mergers of {days} ({codes}), while reference set “{set}” is of before. Choose a set or a layer of the same date, or run “Update municipality codes” on the table.</source>
            <translation>La couche « {layer} » a {count} codes d'après les fusions du {days} ({codes}), alors que le jeu de référence « {set} » date d'avant. Choisissez un jeu ou une couche de la même date, ou exécutez « Mettre à jour les codes de communes » sur la table.</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>Rule sets (*.json);;All files (*)</source>
            <translation>Jeux de règles (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>Give the id of a rule set that ships ({ids}), the JSON file of one of your own, or the id of one in your folder of rule sets: the button beside the list chooses that folder, which is the setting {setting}.</source>
            <translation>Donnez l'identifiant d'un jeu de règles fourni ({ids}), le fichier JSON d'un jeu à vous, ou l'identifiant d'un jeu de votre dossier de jeux de règles : le bouton à côté de la liste choisit ce dossier, qui est le paramètre de configuration {setting}.</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>{file}: {problem}</source>
            <translation>{file} : {problem}</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_parameter.py" />
            <source>{title} ({file})</source>
            <translation>{title} ({file})</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Rule sets of your own</source>
            <translation>Vos propres jeux de règles</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Choose a File…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Choose the Folder of Your Rule Sets…</source>
            <translation>Choisir le dossier de vos jeux de règles…</translation>
        </message>
        <message>
            <location filename="../processing/rule_set_widget.py" />
            <source>Folder of your rule sets</source>
            <translation>Dossier de vos jeux de règles</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>the file cannot be read</source>
            <translation>le fichier ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The model {file} is left out: {reason}</source>
            <translation>Le modèle {file} est écarté : {reason}</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Territories that need an explanation</source>
            <translation>Territoires à justifier</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Assesses territories against reference regions and selects those that do not conform, so that each gets an explanation.</source>
            <translation>Évalue les territoires par rapport aux régions de référence et sélectionne ceux qui ne sont pas conformes, pour que chacun reçoive une justification (« appliquer ou expliquer »).</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Assessment of partnerships by their members</source>
            <translation>Évaluation des partenariats par leurs membres</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Makes the territories of partnerships from lists of their members, and assesses them against reference regions.</source>
            <translation>Établit les territoires des partenariats à partir des listes de leurs membres, et les évalue par rapport aux régions de référence.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Municipality of a row</source>
            <translation>Commune d'une ligne</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>List of members</source>
            <translation>Liste des membres</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Partnership name</source>
            <translation>Nom du partenariat</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Id in the table of partnerships</source>
            <translation>Identifiant dans la table des partenariats</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Problems with members</source>
            <translation>Problèmes avec les membres</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>To be explained</source>
            <translation>À justifier</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Territories from members</source>
            <translation>Territoires à partir des membres</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>members,municipalities,partnerships,territories,dissolve,union,list,join</source>
            <translation>membres,communes,partenariats,territoires,regrouper,union,liste,jointure</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Makes the territory of each partnership from the municipalities that are its members.</source>
            <translation>Établit le territoire de chaque partenariat à partir des communes qui en sont membres.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>&lt;p&gt;Unites the member municipalities of each partnership. The members come as a table with a row per member (MUNICIPALITY_FIELD), or with a row per partnership and a list (MEMBER_LIST_FIELD), as codes, as names or as free text such as “Kalmthout-Essen, Wuustwezel en Brasschaat”.&lt;/p&gt;&lt;p&gt;An entry that is the code of a municipality is that municipality; leading zeros count. Else the names in it are looked up: case, accents and kinds of dashes do not matter, and the longest name wins. Nothing is guessed: what is unknown or ambiguous is skipped, and listed with the names most like it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories&lt;/b&gt; (OUTPUT) has a row per partnership: its attributes, the codes of its members, their number, and flags. One of which no member is known has a row without geometry. Borders that two members share vanish exactly, so that neighbouring territories fit and no slivers arise.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems with members&lt;/b&gt; has a row for each that was unknown, ambiguous, given twice, empty, or a code that stands for no municipality by the rule set, with what was done.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, PROBLEM_COUNT, UNKNOWN_COUNT, DUPLICATE_COUNT, WITHOUT_TERRITORY_COUNT) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Réunit les communes membres de chaque partenariat. Les membres viennent d'une table avec une ligne par membre (MUNICIPALITY_FIELD), ou avec une ligne par partenariat et une liste (MEMBER_LIST_FIELD), comme codes, comme noms ou comme texte libre tel que « Kalmthout-Essen, Wuustwezel en Brasschaat ».&lt;/p&gt;&lt;p&gt;Une entrée qui est le code d'une commune est cette commune ; les zéros initiaux comptent. Sinon, les noms qu'elle contient sont recherchés : la casse, les accents et les sortes de tirets n'importent pas, et le nom le plus long l'emporte. Rien n'est deviné : ce qui est inconnu ou ambigu est ignoré, et signalé avec les noms les plus proches.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territoires&lt;/b&gt; (OUTPUT) a une ligne par partenariat : ses attributs, les codes de ses membres, leur nombre, et des indicateurs. Un partenariat dont aucun membre n'est connu a une ligne sans géométrie. Les limites que deux membres partagent disparaissent exactement, si bien que les territoires voisins coïncident et qu'aucun éclat n'apparaît.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problèmes avec les membres&lt;/b&gt; a une ligne pour chaque membre inconnu, ambigu, en double ou vide, ou code qui selon le jeu de règles ne désigne aucune commune, avec ce qui a été fait.&lt;/p&gt;&lt;p&gt;Les nombres (TERRITORY_COUNT, PROBLEM_COUNT, UNKNOWN_COUNT, DUPLICATE_COUNT, WITHOUT_TERRITORY_COUNT) servent aux modèles et aux scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of partnerships</source>
            <translation>Nombre de partenariats</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of problems with members</source>
            <translation>Nombre de problèmes avec les membres</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of unknown members</source>
            <translation>Nombre de membres inconnus</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of members given twice</source>
            <translation>Nombre de membres en double</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Number of partnerships without a known member</source>
            <translation>Nombre de partenariats sans membre connu</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Cancelled: what was written is not complete.</source>
            <translation>Annulé : ce qui a été écrit n'est pas complet.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>members</source>
            <translation>membres</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Table “{layer}” ({role}): both {code} and {list} are empty. Choose the field with the municipality of each row, or the field with a list of members.</source>
            <translation>Table « {layer} » ({role}) : {code} et {list} sont vides tous les deux. Choisissez le champ avec la commune de chaque ligne, ou le champ avec une liste de membres.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Table with a row per member of a partnership, or a row per partnership with a list of members.</source>
            <translation>Table avec une ligne par membre d'un partenariat, ou une ligne par partenariat avec une liste de membres.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field that identifies the partnership of a row, number or text; leading zeros are kept.</source>
            <translation>Champ qui identifie le partenariat d'une ligne, nombre ou texte ; les zéros initiaux sont conservés.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the code or the name of one member. Give this, or MEMBER_LIST_FIELD.</source>
            <translation>Champ avec le code ou le nom d'un membre. Donnez celui-ci, ou MEMBER_LIST_FIELD.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with several members: codes or names separated by “;”, “,” or new lines, or free text with dashes and “en”.</source>
            <translation>Champ avec plusieurs membres : codes ou noms séparés par « ; », « , » ou des retours à la ligne, ou texte libre avec des tirets et « et ».</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the name of the partnership; a field of PARTNERSHIPS can be given too.</source>
            <translation>Champ avec le nom du partenariat ; un champ de PARTNERSHIPS convient aussi.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Table with attributes of the partnerships, which are joined to the territories. A partnership that has no members gets a row without geometry.</source>
            <translation>Table avec les attributs des partenariats, qui sont joints aux territoires. Un partenariat sans membres reçoit une ligne sans géométrie.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the same ids as PARTNERSHIP_FIELD; needed where PARTNERSHIPS is given.</source>
            <translation>Champ avec les mêmes identifiants que PARTNERSHIP_FIELD ; nécessaire lorsque PARTNERSHIPS est donné.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Polygons of the municipalities, of the date of the members. Their CRS is that of the territories.</source>
            <translation>Polygones des communes, à la date des membres. Leur SCR est celui des territoires.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the code of the municipality. Features with the same code are dissolved.</source>
            <translation>Champ avec le code de la commune. Les entités de même code sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Field with the name of the municipality; needed where members are given by name.</source>
            <translation>Champ avec le nom de la commune ; nécessaire lorsque les membres sont donnés par leur nom.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>Names the codes for no municipality, such as 99999, which are skipped.</source>
            <translation>Nomme les codes qui ne désignent aucune commune, tels que 99999, et qui sont ignorés.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>A row per partnership with its members, flags and attributes.</source>
            <translation>Une ligne par partenariat avec ses membres, indicateurs et attributs.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members.py" />
            <source>A table with a row per member that is unknown, ambiguous, double or empty.</source>
            <translation>Une table avec une ligne par membre inconnu, ambigu, en double ou vide.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Unknown members, skipped: {count}, such as {texts}.</source>
            <translation>Membres inconnus, ignorés : {count}, tels que {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Ambiguous members, skipped: {count}, such as {texts}.</source>
            <translation>Membres ambigus, ignorés : {count}, tels que {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Members given twice, counted once: {count}, such as {texts}.</source>
            <translation>Membres en double, comptés une fois : {count}, tels que {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Codes that stand for no municipality, skipped: {count}, such as {texts}.</source>
            <translation>Codes qui ne désignent aucune commune, ignorés : {count}, tels que {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Partnerships of which no member is known have a row without geometry: {ids}.</source>
            <translation>Les partenariats dont aucun membre n'est connu ont une ligne sans géométrie : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Table “{layer}” ({role}), field “{field}”:</source>
            <translation>Table « {layer} » ({role}), champ « {field} » :</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>ids that stand twice, the first row is used: {ids}.</source>
            <translation>identifiants qui y figurent deux fois, la première ligne compte : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>partnerships with members are not in it, so they have no attributes: {ids}.</source>
            <translation>des partenariats avec membres n'y figurent pas, et n'ont donc pas d'attributs : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/territories_from_members_run.py" />
            <source>Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.</source>
            <translation>Table « {layer} » ({role}) : {count} lignes n'ont pas de valeur dans le champ « {field} » et sont laissées de côté. Complétez-le.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Update municipality codes</source>
            <translation>Mettre à jour les codes de communes</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>municipalities,codes,mergers,members,date,concordance</source>
            <translation>communes,codes,fusions,membres,date,concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Replaces codes of municipalities by those after mergers, and tells which territories are cut by it.</source>
            <translation>Remplace les codes de communes par ceux d'après les fusions, et indique quels territoires coupent dès lors une commune.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>&lt;p&gt;Brings codes of municipalities from one date to a later one, by a table of mergers: one row with a code each (CODE_FIELD), or lists of codes (LIST_FIELD). The Flemish mergers of 2019 and 2025 ship.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Updated table&lt;/b&gt; (OUTPUT) has the same features and fields with the new codes, and flags. A list holds a merged municipality once; rows are all kept, and a second row for it has the flag duplicate_member. Codes that do not exist on FROM_DATE are kept and flagged unknown_member: nothing is guessed.&lt;/p&gt;&lt;p&gt;Where a member merged with a municipality that is no member, the territory now covers a part of the new municipality. Such rows have the flag part_municipality with names. &lt;b&gt;Partnerships with parts&lt;/b&gt; (PARTS) lists these partnerships, with their old territory where OLD_MUNICIPALITIES is given: assess that by its geometry, since a list of members would take in the whole new municipality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Changes&lt;/b&gt; has a row per member that changed: recoded (another code), merged (several became one), grown (the code stays, others joined), split (by weights), or unknown.&lt;/p&gt;&lt;p&gt;A municipality that is divided, or a border that moves, needs WEIGHT_FIELD in a table of your own; without weights such a table is refused.&lt;/p&gt;&lt;p&gt;Counts: CHANGED_COUNT codes of members that became other ones, MERGED_COUNT those that merged, PART_COUNT partnerships with a part, UNKNOWN_COUNT codes of members that do not exist.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Amène les codes de communes d'une date à une date ultérieure, par une table de fusions : des lignes avec un code chacune (CODE_FIELD), ou des listes de codes (LIST_FIELD). Les fusions flamandes de 2019 et 2025 sont fournies.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table mise à jour&lt;/b&gt; (OUTPUT) a les mêmes entités et champs avec les nouveaux codes, et des signaux. Une liste contient une commune fusionnée une seule fois ; toutes les lignes sont conservées, et une deuxième ligne pour la même commune reçoit duplicate_member. Les codes qui n'existent pas à FROM_DATE sont conservés et reçoivent unknown_member : rien n'est deviné.&lt;/p&gt;&lt;p&gt;Là où un membre a fusionné avec une commune non membre, le territoire couvre désormais une partie de la nouvelle commune. Ces lignes reçoivent part_municipality, avec les noms. &lt;b&gt;Partenariats avec des parties&lt;/b&gt; (PARTS) énumère ces partenariats, avec leur ancien territoire si OLD_MUNICIPALITIES est donné : évaluez-le par sa géométrie, car une liste de membres prendrait la nouvelle commune entière.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modifications&lt;/b&gt; a une ligne par membre modifié : recoded (un autre code), merged (plusieurs n'en font qu'un), grown (le code reste, d'autres s'ajoutent), split (selon des poids), ou unknown (inconnu).&lt;/p&gt;&lt;p&gt;Une commune divisée, ou une limite déplacée, demande WEIGHT_FIELD dans votre propre table ; sans poids, une telle table est refusée.&lt;/p&gt;&lt;p&gt;Nombres : CHANGED_COUNT codes de membres devenus d'autres codes, MERGED_COUNT ceux qui ont fusionné, PART_COUNT partenariats avec une partie, UNKNOWN_COUNT codes de membres qui n'existent pas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of codes that changed</source>
            <translation>Nombre de codes modifiés</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of codes that merged</source>
            <translation>Nombre de codes fusionnés</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of partnerships that cover a part of a municipality</source>
            <translation>Nombre de partenariats qui couvrent une partie de commune</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Number of unknown codes</source>
            <translation>Nombre de codes inconnus</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Give either {code} (one code per row) or {list} (a list of codes), and not both.</source>
            <translation>Donnez soit {code} (un code par ligne), soit {list} (une liste de codes), et non les deux.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>table to update</source>
            <translation>table à mettre à jour</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>mergers</source>
            <translation>fusions</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>old municipalities</source>
            <translation>anciennes communes</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Parameter {key} is empty. Give a date, such as 2025-01-01.</source>
            <translation>Le paramètre {key} est vide. Donnez une date, comme 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>TO_DATE ({end}) is before FROM_DATE ({start}). A merged municipality cannot be taken apart by a table of mergers: exchange the dates, or start from the older data.</source>
            <translation>TO_DATE ({end}) précède FROM_DATE ({start}). Une table de fusions ne permet pas de séparer une commune fusionnée : échangez les dates, ou partez des données plus anciennes.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Layer “{layer}”: field “{field}” holds numbers and cannot take “{code}”. Make it a text field with “Refactor fields”.</source>
            <translation>Couche « {layer} » : le champ « {field} » contient des nombres et ne peut recevoir « {code} ». Faites-en un champ de texte avec « Refactoriser les champs ».</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table or layer</source>
            <translation>Table ou couche</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table or layer with codes of municipalities: members, partnerships, or municipalities themselves.</source>
            <translation>Table ou couche avec des codes de communes : membres, partenariats, ou les communes elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with one code per row. Give this or LIST_FIELD.</source>
            <translation>Champ avec un code par ligne. Donnez celui-ci ou LIST_FIELD.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>List of codes</source>
            <translation>Liste de codes</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with a list of codes, separated by ; or , or new lines; the new list has ;. Or give CODE_FIELD.</source>
            <translation>Champ avec une liste de codes, séparés par ; ou , ou des retours à la ligne ; la nouvelle liste a des ;. Ou donnez CODE_FIELD.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field that tells which rows are members of one partnership. Without it a list is a partnership of its own, and a row with one code is none, so that no parts are told.</source>
            <translation>Champ qui indique quelles lignes sont les membres d'un même partenariat. Sans lui, une liste est un partenariat en soi, et une ligne avec un seul code n'en est pas un : les parties ne sont alors pas signalées.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>From date</source>
            <translation>Date de départ</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A day on which the codes are valid.</source>
            <translation>Un jour où les codes sont valables.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>To date</source>
            <translation>Date d'arrivée</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A day, not before FROM_DATE, on which the new codes are valid; the day of a merger counts as after it.</source>
            <translation>Un jour, pas avant FROM_DATE, où les nouveaux codes sont valables ; le jour d'une fusion compte comme après.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Own table of mergers</source>
            <translation>Votre propre table de fusions</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Table with a row per municipality that changed. A municipality that keeps its code while others join it has a row with the same code twice. Empty: the Flemish mergers of 2019 and 2025.</source>
            <translation>Table avec une ligne par commune modifiée. Une commune qui garde son code alors que d'autres la rejoignent a une ligne avec deux fois le même code. Vide : les fusions flamandes de 2019 et 2025.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the code before; needed where a table of mergers is given.</source>
            <translation>Champ avec le code d'avant ; requis si une table de fusions est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the code after; needed where a table of mergers is given.</source>
            <translation>Champ avec le code d'après ; requis si une table de fusions est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Date of the merger</source>
            <translation>Date de la fusion</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the first day of the new code; needed where a table of mergers is given.</source>
            <translation>Champ avec le premier jour du nouveau code ; requis si une table de fusions est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the share (0–1) of the old municipality that goes to the new one, for one that is divided: its shares add up to 1. NULL: all of it.</source>
            <translation>Champ avec la part (0–1) de l'ancienne commune qui va à la nouvelle, pour une commune divisée : la somme de ses parts est 1. NULL : tout.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Municipalities of the date from</source>
            <translation>Communes à la date de départ</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Polygons of the municipalities as they were on FROM_DATE: partnerships that now cover a part of a municipality keep their old territory, in PARTS.</source>
            <translation>Polygones des communes telles qu'elles étaient à FROM_DATE : les partenariats qui couvrent désormais une partie de commune gardent leur ancien territoire, dans PARTS.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Old municipality id</source>
            <translation>Identifiant de l'ancienne commune</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Old municipality name</source>
            <translation>Nom de l'ancienne commune</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Field with the name of the municipality, for details.</source>
            <translation>Champ avec le nom de la commune, pour les détails.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Updated table</source>
            <translation>Table mise à jour</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>The input with new codes, and the columns flags and flag_detail; weights where WEIGHT_FIELD is given.</source>
            <translation>L'entrée avec les nouveaux codes, et les colonnes flags et flag_detail ; weights si WEIGHT_FIELD est donné.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A table with a row per member whose code or municipality changed, or is unknown.</source>
            <translation>Une table avec une ligne par membre dont le code ou la commune a changé, ou est inconnu.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>Partnerships with parts</source>
            <translation>Partenariats avec des parties</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes.py" />
            <source>A row per partnership that now covers a part of a municipality; with its old territory where OLD_MUNICIPALITIES is given, else a table.</source>
            <translation>Une ligne par partenariat qui couvre désormais une partie de commune ; avec son ancien territoire si OLD_MUNICIPALITIES est donné, sinon une table.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}” cannot be used as a table of mergers: {faults}.</source>
            <translation>La table « {table} » ne peut servir de table de fusions : {faults}.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Table « {table} » : le champ « {field} » contient « {value} » dans {where}, ce qui n'est pas une date. Écrivez année, mois et jour, comme 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a number. Give the share of the old municipality, between 0 and 1.</source>
            <translation>Table « {table} » : le champ « {field} » contient « {value} » dans {where}, ce qui n'est pas un nombre. Donnez la part de l'ancienne commune, entre 0 et 1.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>a code or the date is missing in {where}: fill it in</source>
            <translation>un code ou la date manque dans {where} : remplissez-le</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} has the same row twice ({where}): remove one</source>
            <translation>{code} a deux fois la même ligne ({where}) : supprimez-en une</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} becomes several municipalities ({where}), and it is not told which part of it each one gets: give WEIGHT_FIELD with shares that add up to 1</source>
            <translation>{code} devient plusieurs communes ({where}), sans que la part de chacune soit indiquée : donnez WEIGHT_FIELD, avec des parts dont la somme est 1</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>the weight of {code} is not between 0 and 1 ({where})</source>
            <translation>le poids de {code} n'est pas entre 0 et 1 ({where})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>the weights of {code} do not add up to 1 ({where})</source>
            <translation>la somme des poids de {code} n'est pas 1 ({where})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} begins and ends on one date ({where}): name the last code at once, or give each change a date of its own</source>
            <translation>{code} commence et finit à une même date ({where}) : indiquez d'emblée le dernier code, ou donnez à chaque changement sa propre date</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} changes after it ended ({where}): correct the date or the code</source>
            <translation>{code} change après sa fin ({where}) : corrigez la date ou le code</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{code} is given again after it ended ({where}): codes run in a circle</source>
            <translation>{code} est redonné après sa fin ({where}) : les codes tournent en rond</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{name} (with {members}, without {others})</source>
            <translation>{name} (avec {members}, sans {others})</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{detail}; the name stays, the code changes</source>
            <translation>{detail} ; le nom reste, le code change</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{detail}; the partnership covers a part of it: {part}</source>
            <translation>{detail} ; le partenariat n'en couvre qu'une partie : {part}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} is now {new}</source>
            <translation>{old} est maintenant {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} merged with {others} into {new}</source>
            <translation>{old} a fusionné avec {others} en {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} keeps its code and grew by {others}</source>
            <translation>{old} garde son code et s'est agrandie de {others}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>{old} was divided; a part of it is in {new}</source>
            <translation>{old} a été divisée ; une partie se trouve dans {new}</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>ended on {day}, before the date from; kept</source>
            <translation>a pris fin le {day}, avant la date de départ ; conservé</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>exists only from {day} on, after the date from; kept</source>
            <translation>n'existe qu'à partir du {day}, après la date de départ ; conservé</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>no municipality has this code; kept</source>
            <translation>aucune commune n'a ce code ; conservé</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>The old municipalities have no geometry for {codes}: the territories in PARTS lack them.</source>
            <translation>Les anciennes communes n'ont pas de géométrie pour {codes} : les territoires dans PARTS en sont privés.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Layer “{layer}” has codes that do not exist on {day}: {codes}. Choose the municipalities of that date.</source>
            <translation>La couche « {layer} » a des codes qui n'existent pas le {day} : {codes}. Choisissez les communes de cette date.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>No municipality changed between {start} and {end}.</source>
            <translation>Aucune commune n'a changé entre le {start} et le {end}.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Table “{table}”: {count} codes in field “{field}” do not exist on {day} and are kept as they are: {codes}. Check FROM_DATE; CHANGES says why.</source>
            <translation>Table « {table} » : {count} codes du champ « {field} » n'existent pas le {day} et sont conservés tels quels : {codes}. Vérifiez FROM_DATE ; CHANGES indique pourquoi.</translation>
        </message>
        <message>
            <location filename="../processing/update_municipality_codes_run.py" />
            <source>Partnerships that now cover a part of a municipality (see PARTS): {count}. {parts}.</source>
            <translation>Partenariats qui couvrent désormais une partie de commune (voir PARTS) : {count}. {parts}.</translation>
        </message>
    </context>
</TS>
