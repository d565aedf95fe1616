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
            <source>In a terminal, with the package python3-pip installed: {command}</source>
            <translation>Dans un terminal, avec le paquet python3-pip installé : {command}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and Ubuntu 22.04), with the package python3-pip installed: {pip}</source>
            <translation>Sur Debian et Ubuntu, dans un terminal : {command}. Là où cette version est trop ancienne (shapely sur Debian 12 et Ubuntu 22.04), avec le paquet python3-pip installé : {pip}</translation>
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
            <translation>Éclat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not contiguous</source>
            <translation>Non contigu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Donut</source>
            <translation>Donut</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps a sibling</source>
            <translation>Chevauche un autre de la même couche</translation>
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
            <source>The territory touches more regions than count: the rest are slivers along borders.</source>
            <translation>Le territoire touche plus de régions qu'il n'en compte : le reste sont des éclats le long des limites.</translation>
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
            <translation>Service ou coopération opérationnelle de deux à six communes.</translation>
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
            <translation>Un autre motif, qui requiert toujours l'examinateur.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Areas are measured in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>The coordinates of “{layer}” ({crs}) do not measure areas, so all layers are brought to {used}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system, and the coordinates of “{layer}” look like degrees, which do not measure areas. Set the CRS in the layers' properties, or with “Assign projection”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>No layer has a coordinate reference system: coordinates are taken as metres on a plane. Set the CRS in the layers' properties if that is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” is transformed from {source} to {used}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check that the layer's CRS is the one that its coordinates were made in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/grouping.py" />
            <source>Layer “{layer}” ({role}): no feature has a value in field “{field}”. Choose the field that holds the ids, or fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>partnerships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): no feature has a geometry with an area. Choose another layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>feature {feature}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>landscape features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” holds “{value}” in feature {feature}, which is neither yes nor no. Use true or false, 1 or 0, yes or no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/notes.py" />
            <source>{named} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>no geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) holds {kind}, but polygons are needed. Choose a polygon layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>Layer “{layer}” ({role}) has no field “{field}”. Choose one of its fields: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/reading.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>no value in field “{field}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}. Every region needs an id: fill it in, or leave these features out with a filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” is not unique: {features}, with the number of the feature in brackets. Choose the field that holds the ids, or dissolve the layer on it with “Dissolve”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}; they are left out. Fill it in if they are to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): {features} features with the same value in field “{field}” are dissolved into {count} {things}; several features: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: field “{field}” differs within one id, the first value is used: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area, so no assessment, for {features}, with the number of the feature in brackets. Draw these territories, or remove them from the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}” ({role}): there is no geometry with an area for {features}, which is left out. Draw it if it is to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/remarks.py" />
            <source>Layer “{layer}”: geometries made invalid by the change of coordinates, and repaired: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring is not closed or has too few points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring crosses itself, or another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring touches itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies outside its shell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a hole lies inside another hole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a part lies inside another part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring occurs twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>holes cut the inside in two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring has too few points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a coordinate is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>Layer “{layer}” ({role}): geometries that were not valid and have been repaired for this run: {count}. Repair the layer itself with “Fix geometries” (method: structure).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  … and {count} more; “Check validity” lists them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}, at {x:.2f}, {y:.2f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>{fault}; no area is left</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
