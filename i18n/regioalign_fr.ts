<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>Then start QGIS again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>RegioAlign cannot calculate yet: {packages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is needed, {found} is installed</source>
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
            <source>On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and Ubuntu 22.04), with the package python3-pip installed: {pip}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>{name} {minimum} or newer is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/dependencies.py" />
            <source>In a terminal, with the package python3-pip installed: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/crs.py" />
            <source>The coordinates of “{layer}” ({crs}) do not measure areas, so all layers are brought to {used}.</source>
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
            <source>No layer has a coordinate reference system, and the coordinates of “{layer}” look like degrees, which do not measure areas. Set the CRS in the layers' properties, or with “Assign projection”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}”: {count} geometries became invalid by the change of coordinates and were repaired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): {count} features have no value in field “{field}” and are left out: features {features}. Fill it in if they are to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): {features} features with the same value in field “{field}” are dissolved into {count} {things}; several features: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): {count} territories have no geometry with an area and cannot be assessed: {features}, with the number of the feature in brackets. Draw them, or remove them from the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): {count} features have no geometry with an area and are left out: {features}. Draw them if they are to be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>no value in field “{field}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}”: field “{field}” differs within one id, the first value is used: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>partnerships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>landscape features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” is not unique: {features}, with the number of the feature in brackets. Choose the field that holds the ids, or dissolve the layer on it with “Dissolve”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): no feature has a geometry with an area. Choose another layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>feature {feature}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): no feature has a value in field “{field}”. Choose the field that holds the ids, or fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/inputs.py" />
            <source>Layer “{layer}” ({role}): field “{field}” has no value in features {features}. Every region needs an id: fill it in, or leave these features out with a filter.</source>
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
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
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
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  {layer}, feature {feature} ({label}): {reason}, at {x:.2f}, {y:.2f}</source>
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
            <source>  {layer}, feature {feature} ({label}): {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>a ring is not closed or has too few points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>Layer “{layer}” ({role}): {count} geometries were not valid and have been repaired for this run. Repair the layer itself with “Fix geometries” (method: structure).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>{fault}; no area is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/repair.py" />
            <source>  … and {count} more; “Check validity” lists them all.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
