<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>RegioAlign cannot calculate yet: {packages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is needed, {found} is installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>Then start QGIS again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The standalone installer of QGIS brings these packages. With the OSGeo4W installer, choose Advanced Install and tick {packages}, or the package qgis-ltr-full. Or run in the OSGeo4W Shell: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>The packages of QGIS for macOS differ in what they bring. In Terminal, with the Python of QGIS: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal, with the package python3-pip installed: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and Ubuntu 22.04), with the package python3-pip installed: {pip}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cannot be assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Outside the regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Extends beyond the regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coincides with a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Within a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Union of whole regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a region and part of another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: a small part in another region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Straddles: split over regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no territory: no geometry, no member, or no area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in a region that is not yet delimited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies in none of the reference regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all reference regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is one whole reference region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is part of one reference region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory consists of two or more whole reference regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory holds one or more whole regions and a part of another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory lies almost wholly in one region; a small part lies in another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is spread over parts of two or more regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Sliver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not contiguous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Donut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps a sibling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Geometry repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members and geometry disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Member listed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory touches more regions than count: the rest are slivers along borders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The members do not form one connected area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality that is no member is enclosed by members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory overlaps another one of the same layer and sector.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The geometry was invalid and has been repaired for the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The list of members and the geometry give a different result; the list counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A municipality stands more than once in the list of members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A member is not among the municipalities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Small and operational</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Driven by scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Tourism</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cross-border</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No lasting structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Feasibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Other ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A natural fact dominates: a river basin, a nature area, the coast, a forest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Service or operational cooperation of two to six municipalities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Economies of scale are the only or main drive, and the link with local policy is limited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A recognised tourism partnership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation crosses the border of the area that the regions cover.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The cooperation leads to no lasting structure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The transition costs too much for now; a temporary ground only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Another ground, which always needs the reviewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The evidence also supports another ground: {ground}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{number} km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>a landscape feature without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer, the share in a landscape feature is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No landscape feature holds part of the territory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (at least {limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in {feature} (needed: at least {limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Without a landscape layer and a main region, likeness to a landscape feature is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is like no landscape feature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory is no more like {feature} (likeness {likeness}) than like its main region ({limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of members is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at least {low}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: at most {high}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: {low} to {high}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The number of regions is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of regions: {count} (needed: at least {low}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether there are more members than in the median region is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are more members than municipalities in the median region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There are no more members than municipalities in the median region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of members: {count} (needed: more than the {median} municipalities of the median region).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the area is larger than that of the median region is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is larger than that of the median region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The area is no larger than that of the median region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Area: {area} (needed: more than the {median} of the median region).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory does not extend beyond the regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A significant part of the territory lies outside all regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies outside all regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is meant for the class “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>This ground is not meant for the class “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No sector is given: a person must confirm that this ground suits the partnership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is on the list of this ground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The sector “{sector}” is not on the list of this ground.</source>
            <translation type="unfinished" />
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
