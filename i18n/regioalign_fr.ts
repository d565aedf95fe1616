<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>RegioAlign</name>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leaves members out</source>
            <translation>Retire des membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Takes municipalities in</source>
            <translation>Ajoute des communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leaves members out and takes municipalities in</source>
            <translation>Retire des membres et ajoute des communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members still hang together.</source>
            <translation>Les membres restent d'un seul tenant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members hang together then, and did not before.</source>
            <translation>Les membres sont alors d'un seul tenant, et ne l'étaient pas.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members no longer hang together then.</source>
            <translation>Les membres ne sont alors plus d'un seul tenant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>The members hang together no more than they did before.</source>
            <translation>Les membres ne sont pas plus d'un seul tenant qu'avant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Layer of zones</source>
            <translation>Couche de zones</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Reference region</source>
            <translation>Région de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leave out {left}: then “{cls}”</source>
            <translation>Retirer {left} : alors « {cls} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Take in {taken}: then “{cls}”</source>
            <translation>Ajouter {taken} : alors « {cls} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Leave out {left} and take in {taken}: then “{cls}”</source>
            <translation>Retirer {left} et ajouter {taken} : alors « {cls} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Change the members: then “{cls}”</source>
            <translation>Changer les membres : alors « {cls} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>{change} ({regions}).</source>
            <translation>{change} ({regions}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Cut off from the others then: {names}.</source>
            <translation>Alors coupés des autres : {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Enclosed by members then: {names}.</source>
            <translation>Alors enclavés par des membres : {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>No place in the order: nothing is known of it that counts.</source>
            <translation>Aucune place dans l'ordre : rien de ce qui compte n'est connu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Score {score} of 100.</source>
            <translation>Score {score} sur 100.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>{share} of it rests on facts.</source>
            <translation>{share} repose sur des faits.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Rank {rank} of {count}; between {best} and {worst}, by what is not known.</source>
            <translation>Rang {rank} sur {count} ; entre {best} et {worst}, selon ce qui n'est pas connu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/analysis_texts.py" />
            <source>Rank {rank} of {count}.</source>
            <translation>Rang {rank} sur {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{time} ago</source>
            <translation>il y a {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>in {time}</source>
            <translation>dans {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} days</source>
            <translation>{count} jours</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} months</source>
            <translation>{count} mois</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years</source>
            <translation>{count} ans</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years and 1 month</source>
            <translation>{count} ans et 1 mois</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/days.py" />
            <source>{count} years and {months} months</source>
            <translation>{count} ans et {months} mois</translation>
        </message>
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
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Take up again</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>“{step}” is not possible yet:</source>
            <translation>« {step} » n’est pas encore possible :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Remark (needed)</source>
            <translation>Remarque (requise)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Give the decision. What stays empty is taken from the decision that the explanation names.</source>
            <translation>Indiquez la décision. Ce qui reste vide est repris de la décision citée dans la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>By which day will the partnership comply? Not after the deadline, {day} ({time}).</source>
            <translation>Pour quelle date le partenariat se conformera-t-il ? Pas après l’échéance, {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>By which day will the partnership comply?</source>
            <translation>Pour quelle date le partenariat se conformera-t-il ?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say what the author must change.</source>
            <translation>Dites ce que l’auteur doit modifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say why the explanation is rejected.</source>
            <translation>Dites pourquoi la justification est rejetée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say why the explanation is withdrawn.</source>
            <translation>Dites pourquoi la justification est retirée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Say which event reopens it.</source>
            <translation>Dites quel événement la rouvre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Submit for review</source>
            <translation>Soumettre à l’examen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Accept…</source>
            <translation>Accepter…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Grant exemption…</source>
            <translation>Accorder une dispense…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Return…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Will comply by a date…</source>
            <translation>Se conformera pour une date…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Take back to write</source>
            <translation>Reprendre pour rédiger</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/actions_bar.py" />
            <source>Reopen…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>The algorithm {id} is not there. Enable its provider.</source>
            <translation>L’algorithme {id} est absent. Activez son fournisseur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_chain.py" />
            <source>The algorithm failed without a word; see the log of QGIS.</source>
            <translation>L’algorithme a échoué sans explication ; voyez le journal de QGIS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_form.py" />
            <source>The algorithm {id} is not there.</source>
            <translation>L’algorithme {id} est absent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_form.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_page.py" />
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/algorithm_page.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>{flag}: {names}</source>
            <translation>{flag} : {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why, and other repairs</source>
            <translation>Pourquoi, et autres réparations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why it has this place</source>
            <translation>Pourquoi il a cette place</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Other repairs ({count})</source>
            <translation>Autres réparations ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Why it has this place, and other repairs ({count})</source>
            <translation>Pourquoi il a cette place, et autres réparations ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Order of alignment</source>
            <translation>Ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>One municipality off</source>
            <translation>À une commune près</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>{count} municipalities off</source>
            <translation>À {count} communes près</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>Other repairs</source>
            <translation>Autres réparations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/analysis_view.py" />
            <source>There are {count} more, which change more municipalities or more area.</source>
            <translation>Il y en a encore {count}, qui changent plus de communes ou plus de superficie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attachments</source>
            <translation>Annexes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Add a link…</source>
            <translation>Ajouter un lien…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Nothing is attached.</source>
            <translation>Rien n’est joint.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Nothing is attached. Drop files here: studies, decisions, the official form.</source>
            <translation>Rien n’est joint. Déposez ici des fichiers : études, décisions, formulaire officiel.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Attach a link</source>
            <translation>Joindre un lien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Address, starting with https://, http:// or file://</source>
            <translation>Adresse, commençant par https://, http:// ou file://</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove “{name}” from the explanation? That it was there stays in the register; its content does not.</source>
            <translation>Supprimer « {name} » de la justification ? Le registre garde la trace de sa présence, pas son contenu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Remove attachment</source>
            <translation>Supprimer l’annexe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open “{name}” ({size}), which {author} attached on {time}?

Open it only if you trust it.</source>
            <translation>Ouvrir « {name} » ({size}), joint par {author} le {time} ?

Ne l’ouvrez que si vous lui faites confiance.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open attachment</source>
            <translation>Ouvrir l’annexe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open this link, which {author} attached on {time}?

{link}

Open it only if you trust it.</source>
            <translation>Ouvrir ce lien, joint par {author} le {time} ?

{link}

Ne l’ouvrez que si vous lui faites confiance.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>“{name}” is a program or a link to one, and is not opened from here.</source>
            <translation>« {name} » est un programme ou un lien vers un programme, et n’est pas ouvert d’ici.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/attachments_view.py" />
            <source>{author}, {time}</source>
            <translation>{author}, {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/banner.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/browser_entry.py" />
            <source>Review in RegioAlign</source>
            <translation>Examiner dans RegioAlign</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Nothing to explain</source>
            <translation>Rien à justifier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Not from the state “{state}”.</source>
            <translation>Impossible depuis l’état « {state} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{count} selected</source>
            <translation>{count} sélectionnés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Select at most {count} to take a step for all of them.</source>
            <translation>Sélectionnez-en au plus {count} pour une étape commune.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>No step can be taken for any of them.</source>
            <translation>Aucune étape n’est possible pour eux.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name} ({able} of {count})</source>
            <translation>{name} ({able} sur {count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name} ({able})</source>
            <translation>{name} ({able})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>{name}: {count} partnerships</source>
            <translation>{name} : {count} partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Not for {count}:</source>
            <translation>Pas pour {count} :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>– {name}: {reason}</source>
            <translation>– {name} : {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>– and {count} more</source>
            <translation>– et {count} autres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Missing: {fields}.</source>
            <translation>Manque : {fields}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>Some explanations name no whole decision: fill it in here, and it counts for all.</source>
            <translation>Certaines justifications ne citent pas de décision complète : indiquez-la ici, elle vaudra pour toutes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/bulk_bar.py" />
            <source>What stays empty is taken from the decision that each explanation names.</source>
            <translation>Ce qui reste vide vient de la décision que cite chaque justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Score of the explanation</source>
            <translation>Score de la justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>✔ Nothing is missing: it can be submitted</source>
            <translation>✔ Rien ne manque : elle peut être introduite</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>{sign} {level}: {score} of 100</source>
            <translation>{sign} {level} : {score} sur 100</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Deserves a second look: {count}</source>
            <translation>Mérite un second regard : {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>Needed before it can be submitted: {count}</source>
            <translation>Encore nécessaire avant l’introduction : {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>needed</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>in part</source>
            <translation>en partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/checklist.py" />
            <source>not needed, but it counts for the score</source>
            <translation>pas obligatoire, mais compte pour le score</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>The territory conforms, or was never asked to.</source>
            <translation>Le territoire est conforme, ou n’a jamais dû l’être.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>The partnership is not in the latest run; its explanation is kept.</source>
            <translation>Le partenariat n’est pas dans la dernière exécution ; sa justification est conservée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Rank in the order of alignment</source>
            <translation>Rang dans l'ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Score in the order of alignment</source>
            <translation>Score dans l'ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Municipalities that the smallest repair changes</source>
            <translation>Communes que change la plus petite réparation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/columns.py" />
            <source>Off by</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Two texts for {name}</source>
            <translation>Deux textes pour {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>{author} changed this explanation on {time}, while you were working on it. Choose for each field below, or write a text of both.</source>
            <translation>{author} a modifié cette justification le {time}, pendant que vous y travailliez. Choisissez ci-dessous champ par champ, ou rédigez un texte à partir des deux.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Someone</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>All of mine</source>
            <translation>Tout le mien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>All of theirs</source>
            <translation>Tout le leur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>The texts are the same; only where the explanation stands changed.</source>
            <translation>Les textes sont identiques ; seul l’état de la justification a changé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Store what is chosen</source>
            <translation>Enregistrer le choix</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Leave their text as it is</source>
            <translation>Laisser leur texte tel quel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Mine</source>
            <translation>À moi</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>A text of both, written here</source>
            <translation>Un texte des deux, rédigé ici</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/conflict_dialog.py" />
            <source>Nothing is lost: what you do not choose stays among the earlier texts of this explanation.</source>
            <translation>Rien n’est perdu : ce que vous ne choisissez pas reste parmi les textes antérieurs de cette justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/differences.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/dock.py" />
            <source>RegioAlign review</source>
            <translation>Examen RegioAlign</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Add these figures to the text</source>
            <translation>Ajouter ces chiffres au texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Other grounds</source>
            <translation>Autres motifs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Evidence for other grounds ({count})</source>
            <translation>Éléments pour les autres motifs ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Evidence for each ground ({count})</source>
            <translation>Éléments par motif ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence in the register cannot be read. Assess the partnership again.</source>
            <translation>Les éléments du registre ne peuvent pas être lus. Évaluez à nouveau le partenariat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence supports the ground “{ground}”. A person decides.</source>
            <translation>Les éléments appuient le motif « {ground} ». C’est une personne qui décide.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>The evidence supports none of the grounds that data can test.</source>
            <translation>Les éléments n’appuient aucun des motifs que les données permettent de tester.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Nothing was tested on data for this partnership.</source>
            <translation>Rien n’a été testé sur des données pour ce partenariat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>Choose “{ground}”</source>
            <translation>Choisir « {ground} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>No data test the ground “{ground}”: show in words and documents that it holds.</source>
            <translation>Aucune donnée ne teste le motif « {ground} » : montrez par des mots et des documents qu’il est fondé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>supported by the evidence</source>
            <translation>appuyé par les éléments</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/evidence_view.py" />
            <source>not supported by the evidence</source>
            <translation>non appuyé par les éléments</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Show all rows again.</source>
            <translation>Afficher à nouveau toutes les lignes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name} {count}</source>
            <translation>{name} {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search: id, name, region, person… (Ctrl+F)</source>
            <translation>Chercher : id, nom, région, personne… (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search in the list</source>
            <translation>Chercher dans la liste</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>All words must occur; capitals and accents do not matter.</source>
            <translation>Tous les mots doivent figurer ; majuscules et accents ne comptent pas.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Show or hide the filters; what they narrow stays.</source>
            <translation>Afficher ou masquer les filtres ; leur effet reste.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Put rows under groups; keep filters under a name.</source>
            <translation>Mettre les lignes en groupes ; garder des filtres sous un nom.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Groups and saved filters</source>
            <translation>Groupes et filtres enregistrés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Map extent</source>
            <translation>Étendue de la carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Only what lies in the part of the map that is shown.</source>
            <translation>Seulement ce qui se trouve dans la partie affichée de la carte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Choose which rows are shown by: {name}</source>
            <translation>Choisir les lignes affichées selon : {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Search: {text}</source>
            <translation>Recherche : {text}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name}: {count} chosen</source>
            <translation>{name} : {count} choisis</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Take this filter away</source>
            <translation>Enlever ce filtre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Take this filter away: {filter}</source>
            <translation>Enlever ce filtre : {filter}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Saved filters</source>
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Save these filters…</source>
            <translation>Enregistrer ces filtres…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Save these filters</source>
            <translation>Enregistrer ces filtres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filter_bar.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No finding</source>
            <translation>Aucun constat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No main region</source>
            <translation>Aucune région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No sector</source>
            <translation>Aucun secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No ground</source>
            <translation>Aucun motif</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No level</source>
            <translation>Aucun niveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No obligation known</source>
            <translation>Aucune obligation connue</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>No flags</source>
            <translation>Aucun signal</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Waits for me</source>
            <translation>M’attend</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>What you can write next, and what waits for your review.</source>
            <translation>Ce que vous pouvez rédiger maintenant, et ce qui attend votre examen.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Explanations that you wrote or submitted.</source>
            <translation>Justifications que vous avez rédigées ou soumises.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>Its deadline, or the date by which it was to comply, has passed.</source>
            <translation>L’échéance, ou la date de mise en conformité, est dépassée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/filters.py" />
            <source>It conforms once a single municipality is left out or taken in, by the repairs known.</source>
            <translation>Il est conforme dès qu'une seule commune est retirée ou ajoutée, selon les réparations connues.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Explanation of the partnership</source>
            <translation>Justification du partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Choose a partnership in the list or on the map to see its explanation.</source>
            <translation>Choisissez un partenariat dans la liste ou sur la carte pour voir sa justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Pages of the partnership</source>
            <translation>Pages du partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Explanation</source>
            <translation>Justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Until the deadline</source>
            <translation>Jusqu’à l’échéance</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>The territory is not in the latest run.</source>
            <translation>Le territoire n’est pas dans la dernière exécution.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>– choose a ground –</source>
            <translation>– choisissez un motif –</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form.py" />
            <source>Deadline: {day} ({time}).</source>
            <translation>Échéance : {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_fields.py" />
            <source>Words: {count}</source>
            <translation>Mots : {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_fields.py" />
            <source>This is no day. Type it {example}.</source>
            <translation>Ce n’est pas une date. Saisissez-la {example}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Sheet…</source>
            <translation>Fiche…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Make a page of this partnership, to print or to attach to the official form</source>
            <translation>Faire une page de ce partenariat, à imprimer ou à joindre au formulaire officiel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Not in the latest run</source>
            <translation>Absent de la dernière exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Deadline: {day} ({time})</source>
            <translation>Échéance : {day} ({time})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>The territory conforms, or is not judged: there is nothing to explain.</source>
            <translation>Le territoire est conforme, ou n’est pas jugé : il n’y a rien à justifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>The register can only be read now.</source>
            <translation>Le registre est à présent en lecture seule.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Submitted by {person}.</source>
            <translation>Introduite par {person}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Complies by {day} ({time}).</source>
            <translation>Se conforme pour le {day} ({time}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>{person}: “{remark}”</source>
            <translation>{person} : « {remark} »</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>Decision: {facts}.</source>
            <translation>Décision : {facts}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>It now lies in other regions.</source>
            <translation>Il se trouve à présent dans d’autres régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>It answers: {before}. Found now: {now}.</source>
            <translation>Elle répond à : {before}. Constat actuel : {now}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_header.py" />
            <source>{cls}, {share} in the main region</source>
            <translation>{cls}, {share} dans la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Help on {part}</source>
            <translation>Aide sur {part}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>The partnership complies by a date.</source>
            <translation>Le partenariat se conforme pour une date.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>The departure stays.</source>
            <translation>La dérogation demeure.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>general assembly</source>
            <translation>assemblée générale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>outside all regions</source>
            <translation>hors de toutes les régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>main region</source>
            <translation>région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>the whole region</source>
            <translation>la région entière</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_sections.py" />
            <source>a sliver, does not count</source>
            <translation>polygone parasite, ne compte pas</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>Choose a day from a calendar</source>
            <translation>Choisir une date dans un calendrier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/form_widgets.py" />
            <source>such as {day}</source>
            <translation>par exemple {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the feature (the basin, the nature area, the coast) and say why it weighs more than the region.</source>
            <translation>Nommez l’élément (le bassin, la zone naturelle, la côte) et dites pourquoi il pèse plus que la région.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the service, the host and why nearness matters. A small partnership can be hosted in a larger one.</source>
            <translation>Nommez le service, l’hôte et dites pourquoi la proximité compte. Un petit partenariat peut être hébergé dans un plus grand.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Show the savings with figures. That the partnership is large already is no evidence.</source>
            <translation>Montrez les économies par des chiffres. Que le partenariat soit déjà grand ne prouve rien.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Give the recognition: its number, its date and who recognised it.</source>
            <translation>Indiquez la reconnaissance : son numéro, sa date et qui l’a accordée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the partner across the border and the agreement on which it rests.</source>
            <translation>Nommez le partenaire de l’autre côté de la frontière et l’accord sur lequel repose la coopération.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say which form the cooperation has, and why nothing lasting comes of it.</source>
            <translation>Dites quelle forme a la coopération, et pourquoi elle ne mène à aucune structure durable.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Attach the study and the plan: what the transition costs, who bears it, and the steps up to the end date.</source>
            <translation>Joignez l’étude et le plan : ce que coûte la transition, qui en supporte la charge, et les étapes jusqu’à la date de fin.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say which rule or fact allows it. This ground always needs the reviewer.</source>
            <translation>Dites quelle règle ou quel fait le permet. Ce motif demande toujours l’examinateur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>RegioAlign fills this in from the assessment: which regions the territory lies in, and how much in each. Nothing is to be written here. If it is not right, correct the territory or the members and assess again.</source>
            <translation>RegioAlign remplit ceci d’après l’évaluation : dans quelles régions se trouve le territoire, et pour quelle part. Rien n’est à écrire ici. Si ce n’est pas exact, corrigez le territoire ou les membres et évaluez à nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say why this partnership cannot fit in one region, in facts of its own: what it does, for whom, and what would go wrong if it were split. Name the partnership and the regions. That it grew so in the past is no reason, and neither is a text that would suit any partnership. Forty words are few; two hundred will do.</source>
            <translation>Dites pourquoi ce partenariat ne peut tenir dans une seule région, par des faits qui lui sont propres : ce qu’il fait, pour qui, et ce qui irait mal s’il était scindé. Nommez le partenariat et les régions. Qu’il se soit ainsi développé par le passé n’est pas une raison, ni un texte qui conviendrait à n’importe quel partenariat. Quarante mots sont peu ; deux cents suffisent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Watergroep Demer keeps the river and its tributaries navigable and safe. Eleven of the twelve municipalities drain to the Demer; three of them belong to the reference region Limburg and the others to Hageland. Locks and storage basins are steered as one system: in January 2021 the basin at Schulensbroek could only be opened in time because one body decided on it. Split along the border of the regions, each half would depend on gates that it does not own.</source>
            <translation>Watergroep Demer maintient la rivière et ses affluents navigables et sûrs. Onze des douze communes versent leurs eaux dans le Demer ; trois d’entre elles relèvent de la région de référence Limburg et les autres de Hageland. Écluses et bassins d’orage sont gérés comme un seul système : en janvier 2021, le bassin de Schulensbroek n’a pu être ouvert à temps que parce qu’un seul organe en décidait. Scindée le long de la limite des régions, chaque moitié dépendrait de vannes qui ne sont pas les siennes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Choose the ground on which the exception rests and show that it holds here. The tests on data below tell what is met, not met or unknown, with the figures; add what data cannot show, such as a study, a recognition or a calculation, and attach it.</source>
            <translation>Choisissez le motif sur lequel repose l’exception et montrez qu’il est fondé ici. Les tests sur données ci-dessous disent ce qui est rempli, non rempli ou inconnu, avec les chiffres ; ajoutez ce que les données ne montrent pas, comme une étude, une reconnaissance ou un calcul, et joignez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>92 % of the territory lies in the Demer basin (map of the Flemish Environment Agency, 2024); the basin itself lies in both regions. The basin management plan 2022–2027, attached, names the partnership as manager of all nine storage basins.</source>
            <translation>92 % du territoire se trouve dans le bassin du Demer (carte de l’Agence flamande de l’environnement, 2024) ; le bassin lui-même s’étend sur les deux régions. Le plan de gestion du bassin 2022–2027, en annexe, désigne le partenariat comme gestionnaire des neuf bassins d’orage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Name the body that decided to depart, the day, and the number of the decision. The number may follow later, but must be there before the explanation is accepted. The day cannot be in the future.</source>
            <translation>Nommez l’organe qui a décidé de déroger, le jour, et le numéro de la décision. Le numéro peut suivre plus tard, mais doit être là avant que la justification soit acceptée. Le jour ne peut être dans le futur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>General assembly of Watergroep Demer, 12 February 2026, decision AV 2026/07, unanimous.</source>
            <translation>Assemblée générale de Watergroep Demer, 12 février 2026, décision AV 2026/07, à l’unanimité.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Temporary: give the last day, not after the deadline, by which the partnership will comply. Definitive: the departure stays for as long as its ground does, and part E9 says when it is looked at again.</source>
            <translation>Temporaire : indiquez le dernier jour, pas après l’échéance, auquel le partenariat se conformera. Définitive : la dérogation demeure aussi longtemps que son motif, et la partie E9 dit quand elle est réexaminée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Temporary, until 31 December 2028: the contract for collection ends on that day and is not renewed.</source>
            <translation>Temporaire, jusqu’au 31 décembre 2028 : le contrat de collecte prend fin ce jour-là et n’est pas renouvelé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say what is done instead to reach what the regions are meant for, such as agreements with the regional consultation, and which effect that has, if possible in figures. If one of the two is filled in, the other is needed as well.</source>
            <translation>Dites ce qui est fait à la place pour atteindre ce à quoi servent les régions, comme des accords avec la concertation régionale, et quel en est l’effet, si possible en chiffres. Si l’un des deux est rempli, l’autre est nécessaire aussi.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>The chair sits in the mayors' councils of both regions; the annual programme is put to both before it is adopted. Since then no project has been planned twice: in 2025 two reservoirs were merged into one.</source>
            <translation>Le président siège dans la conférence des bourgmestres des deux régions ; le programme annuel est soumis à toutes deux avant son adoption. Depuis, aucun projet n’a été planifié deux fois : en 2025, deux réservoirs ont été réunis en un seul.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say what can go wrong because of the departure, for whom, and what is done about it.</source>
            <translation>Dites ce qui peut mal tourner à cause de la dérogation, pour qui, et ce qui est fait pour l’éviter.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Three municipalities attend two consultations on water. To limit that, meetings are held on the same day and prepared by one official.</source>
            <translation>Trois communes suivent deux concertations sur l’eau. Pour limiter cela, les réunions ont lieu le même jour et sont préparées par un seul fonctionnaire.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Say how the partnership came about, what changed since, and what was tried before. Background helps the reader; it does not replace reasons.</source>
            <translation>Dites comment le partenariat est né, ce qui a changé depuis, et ce qui a été tenté auparavant. Le contexte aide le lecteur ; il ne remplace pas les raisons.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Founded in 1968 by eight municipalities after the floods of 1966; extended in 2007 and 2019. Merging with the polder board was studied in 2022 and given up because of the debt of the latter.</source>
            <translation>Fondé en 1968 par huit communes après les inondations de 1966 ; étendu en 2007 et 2019. Une fusion avec l’administration du polder a été étudiée en 2022 et abandonnée en raison de la dette de cette dernière.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>Give the day on which the departure is looked at again, or the event that makes it necessary: a new term of office, a merger, the end of a contract. One of the two will do.</source>
            <translation>Indiquez le jour où la dérogation est réexaminée, ou l’événement qui le rend nécessaire : une nouvelle législature, une fusion, la fin d’un contrat. L’un des deux suffit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/guidance.py" />
            <source>On 1 March 2031, or as soon as two of the members merge.</source>
            <translation>Le 1er mars 2031, ou dès que deux des membres fusionnent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>History of the explanation</source>
            <translation>Historique de la justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Nothing happened yet.</source>
            <translation>Rien ne s’est encore passé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Run {number}</source>
            <translation>Exécution {number}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>Reference set: {name}</source>
            <translation>Jeu de référence : {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/history_view.py" />
            <source>From another register</source>
            <translation>D’un autre registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>No groups</source>
            <translation>Sans groupes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By main region</source>
            <translation>Par région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By sector</source>
            <translation>Par secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>By state</source>
            <translation>Par état</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_model.py" />
            <source>{column}: {value}</source>
            <translation>{column} : {value}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>{shown} of {total} shown</source>
            <translation>{shown} sur {total} affichés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>{total} partnerships</source>
            <translation>{total} partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>the filters hide the one in the form</source>
            <translation>les filtres cachent celui du formulaire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>The register has no partnerships yet. Take an assessment into it with “Update register”.</source>
            <translation>Le registre n’a pas encore de partenariats. Intégrez-y une évaluation avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>No partnership passes the filters.</source>
            <translation>Aucun partenariat ne répond aux filtres.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_pane.py" />
            <source>No partnership lies in the part of the map that is shown. Zoom out.</source>
            <translation>Aucun partenariat dans la partie affichée de la carte. Dézoomez.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Go to the form</source>
            <translation>Aller au formulaire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Zoom to on the map</source>
            <translation>Zoomer sur la carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Copy ids</source>
            <translation>Copier les id</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Select all shown</source>
            <translation>Sélectionner tout ce qui est affiché</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Columns as at first</source>
            <translation>Colonnes d’origine</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Partnerships</source>
            <translation>Partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/list_view.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/locator.py" />
            <source>RegioAlign partnerships</source>
            <translation>Partenariats de RegioAlign</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>State of the explanations</source>
            <translation>État des justifications</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Reference regions</source>
            <translation>Régions de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Pieces outside the main region</source>
            <translation>Morceaux hors de la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_layers.py" />
            <source>Territories by class</source>
            <translation>Territoires par classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_link.py" />
            <source>There is no territory to show.</source>
            <translation>Il n’y a pas de territoire à montrer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_link.py" />
            <source>The territory cannot be shown in the coordinate reference system of the map.</source>
            <translation>Le territoire ne peut pas être montré dans le système de coordonnées de la carte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Leave the map where it is</source>
            <translation>Laisser la carte en place</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Flash the territory</source>
            <translation>Faire clignoter le territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Move the map to the territory</source>
            <translation>Déplacer la carte vers le territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/map_side.py" />
            <source>Zoom to the territory</source>
            <translation>Zoomer sur le territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/minimap.py" />
            <source>Small map of the territory</source>
            <translation>Petite carte du territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/minimap.py" />
            <source>The territory (filled), its parts outside the main region (hatched), and the regions.</source>
            <translation>Le territoire (plein), ses parties hors de la région principale (hachurées), et les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Territories and regions, to be assessed now</source>
            <translation>Territoires et régions, à évaluer maintenant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>An assessment that was made before</source>
            <translation>Une évaluation déjà faite</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Make the register</source>
            <translation>Créer le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Make a register</source>
            <translation>Créer un registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Take a new assessment into the register</source>
            <translation>Reprendre une nouvelle évaluation dans le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Update the register</source>
            <translation>Mettre à jour le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Registers (*.gpkg)</source>
            <translation>Registres (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>From</source>
            <translation>À partir de</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Rule set</source>
            <translation>Jeu de règles</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/new_register.py" />
            <source>Note on this run</source>
            <translation>Note sur cette exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>As it stands in the history. Empty: the name that the computer knows.</source>
            <translation>Tel qu’il figure dans l’historique. Vide : le nom que l’ordinateur connaît.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Your role</source>
            <translation>Votre rôle</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Which steps the filter “Waits for me” looks for.</source>
            <translation>Quelles étapes le filtre « M’attend » recherche.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>The one that new registers start with.</source>
            <translation>Celui avec lequel commencent les nouveaux registres.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Store what is typed after</source>
            <translation>Enregistrer la saisie après</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>So long after the last key a draft is stored.</source>
            <translation>Délai après la dernière touche avant qu’un brouillon soit enregistré.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Largest attachment</source>
            <translation>Pièce jointe la plus lourde</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>Larger files are not copied into a register: attach a link to them.</source>
            <translation>Les fichiers plus lourds ne sont pas copiés dans un registre : joignez un lien vers eux.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>This rule set asks for two persons: who decides may not be who wrote or submitted.</source>
            <translation>Ce jeu de règles demande deux personnes : qui décide ne peut être qui a rédigé ou introduit.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>This rule set lets one person write and decide.</source>
            <translation>Avec ce jeu de règles, une seule personne peut rédiger et décider.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I write and review</source>
            <translation>Je rédige et j’examine</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I write explanations</source>
            <translation>Je rédige des motivations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/options_page.py" />
            <source>I review explanations</source>
            <translation>J’examine des motivations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Texts that you typed could not be stored: {count}. They are lost if you leave now.

Leave all the same?</source>
            <translation>Textes saisis qui n’ont pas pu être enregistrés : {count}. Ils seront perdus si vous quittez maintenant.

Quitter malgré tout ?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>The register is being read or written</source>
            <translation>Le registre est en cours de lecture ou d’écriture</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>The register is up to date. What it was is kept in {file}.</source>
            <translation>Le registre est à jour. Ce qu'il était est conservé dans {file}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>This register holds no findings yet.</source>
            <translation>Ce registre ne contient pas encore de constats.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Take in an assessment</source>
            <translation>Reprendre une évaluation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>What you typed is not stored yet, and is tried again by itself. {reason}</source>
            <translation>Ce que vous avez saisi n’est pas encore enregistré ; un nouvel essai suivra de lui-même. {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel.py" />
            <source>Registers (*.gpkg);;All files (*)</source>
            <translation>Registres (*.gpkg);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Previous partnership</source>
            <translation>Partenariat précédent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Next partnership</source>
            <translation>Partenariat suivant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Zoom to what is selected</source>
            <translation>Zoomer sur la sélection</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Pick a partnership on the map</source>
            <translation>Désigner un partenariat sur la carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Read the register again</source>
            <translation>Relire le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Open a register…</source>
            <translation>Ouvrir un registre…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Make a register…</source>
            <translation>Créer un registre…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Take in a new assessment…</source>
            <translation>Reprendre une nouvelle évaluation…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Export explanations…</source>
            <translation>Exporter les motivations…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Import explanations…</source>
            <translation>Importer des motivations…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Check the register…</source>
            <translation>Contrôler le registre…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Put the layers on the map</source>
            <translation>Mettre les couches sur la carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Remove the layers from the map</source>
            <translation>Retirer les couches de la carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Show the file in its folder</source>
            <translation>Montrer le fichier dans son dossier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Options…</source>
            <translation>Options…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Close the register</source>
            <translation>Fermer le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Opened last</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>What else can be done with the register</source>
            <translation>Ce que l’on peut encore faire avec le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Review</source>
            <translation>Réexamen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Undo: {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>Redo: {what}</source>
            <translation>Rétablir : {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/panel_actions.py" />
            <source>When going through the list</source>
            <translation>En parcourant la liste</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>There is no territory here.</source>
            <translation>Il n’y a pas de territoire ici.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>Partnerships at this place</source>
            <translation>Partenariats à cet endroit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>{count} partnerships at this place</source>
            <translation>{count} partenariats à cet endroit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>Select all {count}</source>
            <translation>Sélectionner les {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/pick_tool.py" />
            <source>{name} ({words})</source>
            <translation>{name} ({words})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/presenter.py" />
            <source>{action} ({count} partnerships)</source>
            <translation>{action} ({count} partenariats)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/presenter.py" />
            <source>{action}: {name}</source>
            <translation>{action} : {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress of the review</source>
            <translation>Avancement de l’examen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>{percent} decided</source>
            <translation>{percent} décidé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Show only these: {what}</source>
            <translation>Ne montrer que ceux-ci : {what}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Show only those whose date has passed</source>
            <translation>Ne montrer que ceux dont la date est passée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress per region</source>
            <translation>Avancement par région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Main region</source>
            <translation>Région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>{count} of {total}</source>
            <translation>{count} sur {total}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>No region</source>
            <translation>Aucune région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>Overdue: {count}</source>
            <translation>En retard : {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>to write</source>
            <translation>à rédiger</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/progress_view.py" />
            <source>decided</source>
            <translation>décidé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Storing the findings in the register</source>
            <translation>Enregistrement des constats dans le registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Assessing the territories</source>
            <translation>Évaluation des territoires</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Looking for the smallest changes that make them conform</source>
            <translation>Recherche des plus petits changements qui les rendent conformes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_chain.py" />
            <source>Putting what does not conform in order</source>
            <translation>Mise en ordre de ce qui n’est pas conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>When it was stored last</source>
            <translation>Dernier enregistrement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>{action}: done for {count}.</source>
            <translation>{action} : fait pour {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Not done for {count}:</source>
            <translation>Pas fait pour {count} :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Stored at {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/review_page.py" />
            <source>Being typed…</source>
            <translation>Saisie en cours…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>Reference regions 2025 (sample)</source>
            <translation>Régions de référence 2025 (exemple)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>The sample: a schematic map, not real borders</source>
            <translation>L’exemple : une carte schématique, pas de vraies limites</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/sample.py" />
            <source>Reading the sample</source>
            <translation>Lecture de l’exemple</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/session.py" />
            <source>The rule set in the register cannot be used: {detail}</source>
            <translation>Le jeu de règles du registre est inutilisable : {detail}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/session.py" />
            <source>The file cannot be read or written: {detail}</source>
            <translation>Le fichier ne peut être ni lu ni écrit : {detail}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>A GeoPackage with findings and explanations. You can also drop the file here.</source>
            <translation>Un GeoPackage avec constats et motivations. Vous pouvez aussi déposer le fichier ici.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Make a register from layers</source>
            <translation>Créer un registre à partir de couches</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Hold territories against reference regions, and keep what is found in a new register.</source>
            <translation>Confrontez des territoires aux régions de référence et conservez les constats dans un nouveau registre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Police zones and associations on a schematic map, in a temporary register to play with.</source>
            <translation>Zones de police et associations sur une carte schématique, dans un registre temporaire pour s’exercer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Comply or explain</source>
            <translation>Se conformer ou expliquer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Work through the territories that do not fit the reference regions, and keep the explanation of each, its decision and its history.</source>
            <translation>Passez en revue les territoires qui ne cadrent pas avec les régions de référence, et conservez de chacun la motivation, la décision et l’historique.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>{file} in {folder}</source>
            <translation>{file} dans {folder}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>You can go on working in QGIS meanwhile.</source>
            <translation>Vous pouvez continuer à travailler dans QGIS entre-temps.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/start_view.py" />
            <source>Cancelling…</source>
            <translation>Annulation en cours…</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>There is no earlier text. It is kept here as soon as a text is replaced.</source>
            <translation>Il n’y a pas de texte antérieur. Dès qu’un texte est remplacé, il est conservé ici.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Earlier text</source>
            <translation>Texte antérieur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Compared with</source>
            <translation>Comparé avec</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>the text as it is now</source>
            <translation>le texte tel qu’il est à présent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>the text that came after it</source>
            <translation>le texte qui l’a suivi</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Bring this text back</source>
            <translation>Rétablir ce texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Fill the form with this text. What stands there now is kept as a version.</source>
            <translation>Remplir le formulaire avec ce texte. Ce qui s’y trouve à présent est conservé comme version.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Both texts are the same.</source>
            <translation>Les deux textes sont identiques.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>{removed} stands in the earlier text only, {added} in the later one only.</source>
            <translation>{removed} n’est que dans le texte antérieur, {added} que dans le suivant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>Struck through</source>
            <translation>Barré</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>underlined</source>
            <translation>souligné</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/dock/versions_view.py" />
            <source>{time}, {author}: {kind} (version {number})</source>
            <translation>{time}, {author} : {kind} (version {number})</translation>
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
            <source>Single foreign member</source>
            <translation>Seul membre d’ailleurs</translation>
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
            <translation>Région avec une commune enclavée</translation>
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
            <source>All members but one lie in the main region.</source>
            <translation>Tous les membres sauf un se trouvent dans la région principale.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that lie in another region than the main one are cut off from the others.</source>
            <translation>Des membres situés dans une autre région que la principale sont coupés des autres.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>One municipality alone connects two or more groups of members.</source>
            <translation>Une seule commune relie deux groupes de membres ou plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory takes a whole region, but for one or more municipalities that members enclose.</source>
            <translation>Le territoire couvre toute une région, sauf une ou plusieurs communes entourées par des membres.</translation>
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
            <source>No partnership has this id</source>
            <translation>Aucun partenariat n'a cet identifiant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>It names itself</source>
            <translation>Il se nomme lui-même</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Its hosts lead back to it</source>
            <translation>Ses hôtes ramènent à lui</translation>
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
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submitted</source>
            <translation>Introduite</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Returned</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Will comply by a date</source>
            <translation>Se conformera à une date</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Stale</source>
            <translation>Périmée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Resolved</source>
            <translation>Résolue</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Exempt</source>
            <translation>Exemptée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>An explanation is asked for and not written yet.</source>
            <translation>Une justification est demandée et n'est pas encore écrite.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The explanation is being written.</source>
            <translation>La justification est en cours de rédaction.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The explanation waits for the reviewer.</source>
            <translation>La justification attend l'examinateur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer sent the explanation back with a remark.</source>
            <translation>L'examinateur a renvoyé la justification avec une remarque.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer accepted the explanation.</source>
            <translation>L'examinateur a accepté la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The reviewer rejected the explanation.</source>
            <translation>L'examinateur a rejeté la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>There is no explanation: the partnership will comply by a date.</source>
            <translation>Il n'y a pas de justification : le partenariat se conformera à une date.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The date by which it was to comply has passed.</source>
            <translation>La date à laquelle il devait se conformer est passée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The finding is no longer the one that the explanation answers.</source>
            <translation>Le constat n'est plus celui auquel la justification répond.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory conforms now; nothing is to be explained.</source>
            <translation>Le territoire est maintenant conforme ; il n'y a rien à justifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The author took the explanation back, or the territory is gone.</source>
            <translation>L'auteur a retiré la justification, ou le territoire n'existe plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership is exempt by law.</source>
            <translation>Le partenariat est exempté par la loi.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submit</source>
            <translation>Introduire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Return</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Grant an exemption</source>
            <translation>Accorder une exemption</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ask for an explanation</source>
            <translation>Demander une justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Make stale</source>
            <translation>Rendre périmée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Let expire</source>
            <translation>Laisser expirer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No reasons</source>
            <translation>Pas de raisons</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Insufficient</source>
            <translation>Insuffisant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Adequate</source>
            <translation>Suffisant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Temporary</source>
            <translation>Temporaire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Definitive</source>
            <translation>Définitive</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is departed from</source>
            <translation>Ce à quoi il est dérogé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reasons of the explanation</source>
            <translation>Raisons de la justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ground and its evidence</source>
            <translation>Motif et preuves</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Decision to depart</source>
            <translation>Décision de déroger</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>For how long</source>
            <translation>Pour combien de temps</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measures instead, and their effect</source>
            <translation>Mesures prises à la place, et leur effet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Risks</source>
            <translation>Risques</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Context and history</source>
            <translation>Contexte et historique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New finding</source>
            <translation>Nouveau constat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed finding</source>
            <translation>Constat modifié</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Finding is gone</source>
            <translation>Constat disparu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Change of state</source>
            <translation>Changement d'état</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Came too late</source>
            <translation>Arrivé trop tard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>From an import</source>
            <translation>D'une importation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Explanations</source>
            <translation>Justifications</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Overlaps</source>
            <translation>Chevauchements</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Repairs</source>
            <translation>Réparations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Earlier texts</source>
            <translation>Textes antérieurs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference sets</source>
            <translation>Jeux de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rule sets</source>
            <translation>Jeux de règles</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>About the register</source>
            <translation>À propos du registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New text</source>
            <translation>Nouveau texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New version of the text</source>
            <translation>Nouvelle version du texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New state</source>
            <translation>Nouvel état</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No text: nothing changes</source>
            <translation>Pas de texte : rien ne change</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Conflict: not touched</source>
            <translation>Conflit : non modifié</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Invalid</source>
            <translation>Invalide</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unknown partnership</source>
            <translation>Partenariat inconnu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New attachment</source>
            <translation>Nouvelle pièce jointe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New in the history</source>
            <translation>Nouveau dans l'historique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>New note or contact of a partnership</source>
            <translation>Nouvelle note ou nouveau contact d'un partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Held against the reference set “{name}”.</source>
            <translation>Comparé au jeu de référence « {name} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Shares: {regions}.</source>
            <translation>Parts : {regions}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies outside all regions.</source>
            <translation>{share} du territoire se trouve hors de toutes les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The rule set asks for a territory that conforms; this one does not.</source>
            <translation>Le jeu de règles demande un territoire conforme ; celui-ci ne l'est pas.</translation>
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
            <source>Area in m²</source>
            <translation>Superficie en m²</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities</source>
            <translation>Communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weight of municipalities</source>
            <translation>Poids des communes</translation>
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
            <source>Host id</source>
            <translation>Identifiant de l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Problem with the host</source>
            <translation>Problème avec l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share inside the host</source>
            <translation>Part à l'intérieur de l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Nests in the host</source>
            <translation>S'emboîte dans l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that are members of the host</source>
            <translation>Membres qui sont membres de l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All members are members of the host</source>
            <translation>Tous les membres sont membres de l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions of the host</source>
            <translation>Régions de l'hôte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Host lies in one region</source>
            <translation>L'hôte se situe dans une seule région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All lie in one region</source>
            <translation>Tous se situent dans une seule région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Hosts above</source>
            <translation>Hôtes au-dessus</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Chain of hosts</source>
            <translation>Chaîne d'hôtes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities that are cut</source>
            <translation>Communes coupées</translation>
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
            <source>Is a smallest repair</source>
            <translation>Est une plus petite réparation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Repair</source>
            <translation>Réparation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of minimal repairs</source>
            <translation>Nombre de réparations minimales</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipalities that change</source>
            <translation>Communes qui changent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Leave</source>
            <translation>Partent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Codes of those that leave</source>
            <translation>Codes de celles qui partent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that leave</source>
            <translation>Nombre de départs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Join</source>
            <translation>Entrent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Codes of those that join</source>
            <translation>Codes de celles qui entrent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that join</source>
            <translation>Nombre d'entrées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Connection</source>
            <translation>Cohésion</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Cut off</source>
            <translation>Coupées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Enclosed non-members</source>
            <translation>Non-membres enclavés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Joins</source>
            <translation>Entre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Part of the change</source>
            <translation>Partie du changement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Municipality id</source>
            <translation>Identifiant de la commune</translation>
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
            <source>Criteria tested</source>
            <translation>Critères examinés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State before</source>
            <translation>État avant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State after</source>
            <translation>État après</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Submitted by</source>
            <translation>Introduite par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reviewer</source>
            <translation>Examinateur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Departure</source>
            <translation>Dérogation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ground</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date of the decision</source>
            <translation>Date de la décision</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference of the decision</source>
            <translation>Référence de la décision</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Complies by</source>
            <translation>Conforme pour le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measures instead</source>
            <translation>Mesures à la place</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effect of the measures</source>
            <translation>Effet des mesures</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Review on</source>
            <translation>À réexaminer le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Event that reopens it</source>
            <translation>Événement qui la rouvre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ruling</source>
            <translation>Décision de l'examen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ruling by</source>
            <translation>Décision de l'examen par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date of the ruling</source>
            <translation>Date de la décision de l'examen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Reference of the ruling</source>
            <translation>Référence de la décision de l'examen</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the class</source>
            <translation>Répond à la classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the regions</source>
            <translation>Répond aux régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the main share</source>
            <translation>Répond à la part principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Answers the reference set</source>
            <translation>Répond au jeu de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Withdrawn as the territory is gone</source>
            <translation>Retirée car le territoire a disparu</translation>
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
            <translation>Créé le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Made by</source>
            <translation>Créé par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed at</source>
            <translation>Modifié le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Changed by</source>
            <translation>Modifié par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kept at</source>
            <translation>Conservé le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Started at</source>
            <translation>Commencée le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Date and time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First run</source>
            <translation>Première exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Until run</source>
            <translation>Jusqu'à l'exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Imported from register</source>
            <translation>Importé du registre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Counts from then on</source>
            <translation>Fait foi depuis lors</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Fingerprint of the rule set</source>
            <translation>Empreinte du jeu de règles</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships</source>
            <translation>Nombre de partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of new and changed findings</source>
            <translation>Nombre de constats nouveaux et modifiés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations opened</source>
            <translation>Nombre de justifications ouvertes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations resolved</source>
            <translation>Nombre de justifications résolues</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations gone stale</source>
            <translation>Nombre de justifications périmées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations expired</source>
            <translation>Nombre de justifications expirées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations withdrawn</source>
            <translation>Nombre de justifications retirées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of explanations reopened</source>
            <translation>Nombre de justifications rouvertes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Runs without it</source>
            <translation>Exécutions sans lui</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share that rests on facts</source>
            <translation>Part qui repose sur des faits</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Policy domain</source>
            <translation>Domaine politique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Renewal</source>
            <translation>Renouvellement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Renewal window</source>
            <translation>Fenêtre de renouvellement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Best rank</source>
            <translation>Meilleur rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Worst rank</source>
            <translation>Plus mauvais rang</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Figure of</source>
            <translation>Chiffre de</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Zones compared</source>
            <translation>Zones comparées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unit id</source>
            <translation>Id de l'unité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Priority score</source>
            <translation>Score de priorité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Region ids</source>
            <translation>Identifiants des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Digest</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Size (bytes)</source>
            <translation>Taille (octets)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Added at</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Added by</source>
            <translation>Ajouté par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Removed at</source>
            <translation>Supprimé le</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Removed by</source>
            <translation>Supprimé par</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Remedy</source>
            <translation>Remède</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What would happen</source>
            <translation>Ce qui se passerait</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Zone id</source>
            <translation>Identifiant de la zone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Amount of what is counted</source>
            <translation>Quantité de ce qui est compté</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main zone id</source>
            <translation>Identifiant de la zone principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Main zone</source>
            <translation>Zone principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in main zone</source>
            <translation>Part dans la zone principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones</source>
            <translation>Nombre de zones</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share in no zone</source>
            <translation>Part dans aucune zone</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Inhomogeneity</source>
            <translation>Inhomogénéité</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting</source>
            <translation>Morcellement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting, reduced</source>
            <translation>Morcellement réduit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What it tells</source>
            <translation>Ce qu’elle dit</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partners</source>
            <translation>Nombre de partenaires</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partner sets</source>
            <translation>Nombre de combinaisons de partenaires</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Regions reached</source>
            <translation>Régions atteintes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence</source>
            <translation>Congruence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of ties within the region</source>
            <translation>Part des liens au sein de la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Borders on another region</source>
            <translation>Borde une autre région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of border municipalities</source>
            <translation>Nombre de communes limitrophes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships within</source>
            <translation>Nombre de partenariats à l’intérieur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships across</source>
            <translation>Nombre de partenariats qui la dépassent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of member sets</source>
            <translation>Nombre de combinaisons de membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Smallest partnership</source>
            <translation>Plus petit partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Median partnership</source>
            <translation>Partenariat médian</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Largest partnership</source>
            <translation>Plus grand partenariat</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnerships, mean</source>
            <translation>Partenariats, moyenne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence, mean</source>
            <translation>Congruence, moyenne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence, mean</source>
            <translation>Cohérence, moyenne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of memberships</source>
            <translation>Nombre d’adhésions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence</source>
            <translation>Cohérence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank by coherence</source>
            <translation>Rang selon la cohérence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank by fragmentation</source>
            <translation>Rang selon la fragmentation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank in policy domain</source>
            <translation>Rang dans le domaine politique</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Rank in region</source>
            <translation>Rang dans la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Lowest score possible</source>
            <translation>Score le plus bas possible</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Highest score possible</source>
            <translation>Score le plus haut possible</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First a study</source>
            <translation>D'abord une étude</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Days left</source>
            <translation>Jours restants</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>To align from</source>
            <translation>À aligner à partir du</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>To align until</source>
            <translation>À aligner jusqu'au</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Criteria weighed</source>
            <translation>Critères pesés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number ranked</source>
            <translation>Nombre de classés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Score, median</source>
            <translation>Score, médiane</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share that rests on facts, mean</source>
            <translation>Part fondée sur des faits, moyenne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number one municipality off</source>
            <translation>Nombre à une commune près</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number in a renewal window</source>
            <translation>Nombre dans une fenêtre de renouvellement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number that need a study first</source>
            <translation>Nombre demandant d'abord une étude</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number overdue</source>
            <translation>Nombre en retard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number due within a year</source>
            <translation>Nombre dû dans l'année</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Next deadline</source>
            <translation>Prochaine échéance</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First in order</source>
            <translation>Premier dans l'ordre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number to align</source>
            <translation>Nombre à aligner</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Ids of the partnerships</source>
            <translation>Identifiants des partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number by end of the term</source>
            <translation>Nombre à la fin du terme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number by deadline</source>
            <translation>Nombre à l'échéance</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Id</source>
            <translation>Identifiant</translation>
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
            <translation>un élément du paysage sans nom</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>A criterion that this version does not know: {code}.</source>
            <translation>Un critère que cette version ne connaît pas : {code}.</translation>
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
            <source>Whether the border of the territory follows that of a landscape feature is unknown.</source>
            <translation>On ignore si la limite du territoire suit celle d'un élément du paysage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The inner border of the territory follows that of no landscape feature.</source>
            <translation>La limite intérieure du territoire ne suit celle d'aucun élément du paysage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the inner border of the territory follows that of {feature} (at least {limit}).</source>
            <translation>{share} de la limite intérieure du territoire suit celle de {feature} (au moins {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the inner border of the territory follows that of {feature} (needed: at least {limit}).</source>
            <translation>{share} de la limite intérieure du territoire suit celle de {feature} (requis : au moins {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the landscape feature was drawn along borders of municipalities is unknown.</source>
            <translation>On ignore si l'élément du paysage a été tracé le long des limites communales.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the border of {feature} runs along borders of municipalities (needed as no listed sector confirms this ground: at most {limit}).</source>
            <translation>{share} de la limite de {feature} suit des limites communales (requis car aucun secteur de la liste ne confirme ce motif : au plus {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether likeness alone is enough, without a listed sector, is unknown.</source>
            <translation>On ignore si la ressemblance seule suffit, sans secteur de la liste.</translation>
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
            <source>The territory is larger than in its first run on these regions.</source>
            <translation>Le territoire est plus grand que lors de sa première exécution avec ces régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory has {now} members; in its first run on these regions it had {before}. That it is large already is no ground.</source>
            <translation>Le territoire a {now} membres ; lors de sa première exécution avec ces régions il en avait {before}. Qu'il soit déjà grand n'est pas un motif.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The territory covers {now}; in its first run on these regions it covered {before}. That it is large already is no ground.</source>
            <translation>Le territoire couvre {now} ; lors de sa première exécution avec ces régions il couvrait {before}. Qu'il soit déjà grand n'est pas un motif.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether there is more population than in the median region is unknown.</source>
            <translation>On ignore si la population dépasse celle de la région médiane.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Population of the members: {weight} (needed: more than the {median} of the median region).</source>
            <translation>Population des membres : {weight} (requis : plus que les {median} de la région médiane).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the partnership has heavy assets of its own is unknown.</source>
            <translation>On ignore si le partenariat possède des actifs lourds.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has heavy assets of its own.</source>
            <translation>Le partenariat possède des actifs lourds.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no heavy assets of its own.</source>
            <translation>Le partenariat ne possède pas d'actifs lourds.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No host is named.</source>
            <translation>Aucun hôte n'est nommé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the territory lies in that of its host “{host}” is unknown.</source>
            <translation>On ignore si le territoire se situe dans celui de son hôte « {host} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>All members are members of the host “{host}”.</source>
            <translation>Tous les membres sont membres de l'hôte « {host} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Not all members are members of the host “{host}”.</source>
            <translation>Tous les membres ne sont pas membres de l'hôte « {host} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>{share} of the territory lies in that of its host “{host}” (needed: all but slivers).</source>
            <translation>{share} du territoire se situe dans celui de son hôte « {host} » (requis : tout, sauf des lamelles).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the members are members of the host “{host}” is unknown.</source>
            <translation>On ignore si les membres sont membres de l'hôte « {host} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Members that are members of the host “{host}” too: {count} of {all}.</source>
            <translation>Membres qui sont aussi membres de l'hôte « {host} » : {count} sur {all}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the host “{host}” lies in one region is unknown.</source>
            <translation>On ignore si l'hôte « {host} » se situe dans une seule région.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The host “{host}” lies in one region.</source>
            <translation>L'hôte « {host} » se situe dans une seule région.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The host “{host}” does not lie in one region; regions that it takes part of: {count}.</source>
            <translation>L'hôte « {host} » ne se situe pas dans une seule région ; régions dont il a une part : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the partnership is recognised is unknown.</source>
            <translation>On ignore si le partenariat est reconnu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership is recognised: {recognition}.</source>
            <translation>Le partenariat est reconnu : {recognition}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The partnership has no recognition.</source>
            <translation>Le partenariat n'a pas de reconnaissance.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>No legal form is given.</source>
            <translation>Aucune forme juridique n'est donnée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The legal form “{form}” is on the list of this ground.</source>
            <translation>La forme juridique « {form} » est sur la liste de ce motif.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>The legal form “{form}” is not on the list of this ground.</source>
            <translation>La forme juridique « {form} » n'est pas sur la liste de ce motif.</translation>
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
            <location filename="../regioalign_plugin/labels.py" />
            <source>V-measure: harmonic mean of homogeneity and completeness (0–1)</source>
            <translation>Mesure V : moyenne harmonique de l’homogénéité et de la complétude (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Homogeneity, zones → regions: how far the zone of a place tells its region (0–1)</source>
            <translation>Homogénéité, zones → régions : à quel point la zone d’un lieu dit sa région (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Completeness, regions → zones: how far the region of a place tells its zone (0–1)</source>
            <translation>Complétude, régions → zones : à quel point la région d’un lieu dit sa zone (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves goodness of fit, the higher of both directions (0–1)</source>
            <translation>Ajustement selon Mapcurves, le plus élevé des deux sens (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves, mean fit of the zones (0–1)</source>
            <translation>Mapcurves, ajustement moyen des zones (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Mapcurves, mean fit of the regions (0–1)</source>
            <translation>Mapcurves, ajustement moyen des régions (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of zones by regions (1 is none)</source>
            <translation>Morcellement des zones par les régions (1 : aucun)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of zones by regions, whole regions taken together (1 is none)</source>
            <translation>Morcellement des zones par les régions, régions entières réunies (1 : aucun)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of regions by zones (1 is none)</source>
            <translation>Morcellement des régions par les zones (1 : aucun)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Splitting of regions by zones, whole zones taken together (1 is none)</source>
            <translation>Morcellement des régions par les zones, zones entières réunies (1 : aucun)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits of zones, mean by size (0 is none)</source>
            <translation>Divisions effectives des zones, moyenne selon la taille (0 : aucune)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Effective splits of regions, mean by size (0 is none)</source>
            <translation>Divisions effectives des régions, moyenne selon la taille (0 : aucune)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Whether the layers cover the same ground once (1 is yes)</source>
            <translation>Si les couches couvrent une seule fois le même territoire (1 : oui)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What zones share with each other, as a share of the regions</source>
            <translation>Ce que les zones ont en commun, en part des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What no zone holds, as a share of the regions</source>
            <translation>Ce qu’aucune zone ne contient, en part des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>What zones have outside the regions, as a share of the regions</source>
            <translation>Ce que les zones ont hors des régions, en part des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones that are compared</source>
            <translation>Nombre de zones comparées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of zones that share nothing with the regions</source>
            <translation>Nombre de zones qui ne partagent rien avec les régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities in regions</source>
            <translation>Nombre de communes dans des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships with members</source>
            <translation>Nombre de partenariats avec des membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of different member sets</source>
            <translation>Nombre de combinaisons différentes de membres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of partnerships that reach over a border of regions</source>
            <translation>Nombre de partenariats qui dépassent une limite de régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Number of municipalities that border on another region</source>
            <translation>Nombre de communes qui bordent une autre région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Partnerships of a municipality in a region, mean</source>
            <translation>Partenariats d’une commune dans une région, moyenne</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Congruence of municipalities in regions, mean (0–1)</source>
            <translation>Congruence des communes dans des régions, moyenne (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Coherence of regions, mean (0–1)</source>
            <translation>Cohérence des régions, moyenne (0–1)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Share of all ties that stay within a region</source>
            <translation>Part de tous les liens qui restent au sein d’une région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/labels.py" />
            <source>Seats of municipalities in regions</source>
            <translation>Sièges des communes dans des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no features. Choose another layer, or check its filter and selection.</source>
            <translation>Couche « {layer} » ({role}) : pas d'entités. Choisissez une autre couche, ou vérifiez son filtre et sa sélection.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no regions {ids}, which “{other}” names. Give the regions that the territories were assessed with, and the field with their ids.</source>
            <translation>La couche « {layer} » ({role}) n'a pas de régions {ids}, que « {other} » nomme. Donnez les régions avec lesquelles les territoires ont été évalués, et le champ avec leurs identifiants.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}: shapefiles cut names to {count} characters. Write the outputs of the assessment to a GeoPackage.</source>
            <translation>La couche « {layer} » ({role}) n'a pas de colonnes {columns} : les shapefiles coupent les noms à {count} caractères. Écrivez les sorties de l'évaluation dans un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}. It looks like {likely}: are the layers swapped?</source>
            <translation>La couche « {layer} » ({role}) n'a pas de colonnes {columns}. Elle ressemble à {likely} : les couches sont-elles inversées ?</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) has no columns {columns}. Choose the output that “{algorithm}” gave, with all its columns.</source>
            <translation>La couche « {layer} » ({role}) n'a pas de colonnes {columns}. Choisissez la sortie de « {algorithm} », avec toutes ses colonnes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Assess alignment with regions</source>
            <translation>Évaluer l'alignement sur les régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” is not unique: {features}, with the number of the feature in brackets. Each id may stand in one row: assess again, or leave rows out with a filter.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » n'est pas unique : {features}, avec le numéro de l'entité entre parenthèses. Chaque identifiant peut figurer dans une seule ligne : évaluez à nouveau, ou écartez des lignes par un filtre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” has no value in features {features}. Every row needs an id: fill it in, or leave these features out with a filter.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » n'a pas de valeur dans les entités {features}. Chaque ligne demande un identifiant : remplissez-le, ou écartez ces entités par un filtre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds several values: {values}. Give one assessment at a time: set a filter on the layer.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » contient plusieurs valeurs : {values}. Donnez une évaluation à la fois : mettez un filtre sur la couche.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) holds partnerships that “{assessment}” does not have: {ids}. Give the outputs of one run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them.</source>
            <translation>La couche « {layer} » ({role}) contient des partenariats que « {assessment} » n'a pas : {ids}. Donnez les sorties d'une même évaluation ; un fichier CSV peut avoir perdu des zéros initiaux, un GeoPackage les garde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Give the outputs of one run of the assessment; a CSV file may have lost leading zeros, a GeoPackage keeps them.</source>
            <translation>La couche « {layer} » ({role}) donne une autre région principale que « {assessment} » pour {ids}. Donnez les sorties d'une même évaluation ; un fichier CSV peut avoir perdu des zéros initiaux, un GeoPackage les garde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the territories by class</source>
            <translation>les territoires par classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the table of overlaps</source>
            <translation>la table des recouvrements</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>the pieces outside the main region</source>
            <translation>les morceaux hors de la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in feature {feature}, which is not what the assessment writes there. Give the output as it was, or assess again.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » contient « {value} » dans l'entité {feature}, ce que l'évaluation n'y écrit pas. Donnez la sortie telle qu'elle était, ou évaluez à nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}): the geometry of features {features} cannot be read and is left out.</source>
            <translation>Couche « {layer} » ({role}) : la géométrie des entités {features} ne peut être lue et est écartée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/assessments.py" />
            <source>Layer “{layer}” ({role}) and “{other}” cannot be laid over each other: one has a coordinate reference system and the other has none. Set it in the layer's properties, or with “Assign projection”.</source>
            <translation>La couche « {layer} » ({role}) et « {other} » ne peuvent être superposées : l'une a un système de coordonnées de référence et l'autre non. Définissez-le dans les propriétés de la couche, ou avec « Assigner une projection ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” holds more than {count} filled cells. Take only the sheets that are needed.</source>
            <translation>Le fichier « {file} » contient plus de {count} cellules remplies. Ne prenez que les feuilles nécessaires.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” holds more than {count} characters. Take only the sheets that are needed.</source>
            <translation>Le fichier « {file} » contient plus de {count} caractères. Ne prenez que les feuilles nécessaires.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}” has something in row {row} beyond column {count}. Remove what stands there.</source>
            <translation>Le fichier « {file} » contient quelque chose à la ligne {row} au-delà de la colonne {count}. Supprimez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/cells.py" />
            <source>File “{file}”, sheet “{sheet}”, cell {cell} holds more than {count} characters, which no cell does in Excel. Shorten it, or put the text in a CSV or JSON file.</source>
            <translation>Fichier « {file} », feuille « {sheet} » : la cellule {cell} contient plus de {count} caractères, ce qu'aucune cellule ne fait dans Excel. Raccourcissez-la, ou mettez le texte dans un fichier CSV ou JSON.</translation>
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
            <source>Layer “{layer}” is transformed from {source} to {used}.</source>
            <translation>La couche « {layer} » est transformée de {source} vers {used}.</translation>
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
            <source>Layer “{layer}” cannot be brought from {source} to {destination}: some coordinates have no place there. Check that the layer's CRS is the one that its coordinates were made in.</source>
            <translation>La couche « {layer} » ne peut pas être ramenée de {source} à {destination} : certaines coordonnées n'y ont pas de place. Vérifiez que le SCR de la couche est celui dans lequel ses coordonnées ont été établies.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}” cannot be read: {error}.</source>
            <translation>Le fichier « {file} » ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}”, line {line}: {error}. Correct the file, or export it again.</source>
            <translation>Fichier « {file} », ligne {line} : {error}. Corrigez le fichier ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}”: the row that starts in line {line} has a cell of more than {count} characters. Most often a quotation mark is not closed there. Texts of an explanation have {limit} at most.</source>
            <translation>Fichier « {file} » : la ligne qui commence à la ligne de texte {line} a une cellule de plus de {count} caractères. Le plus souvent un guillemet n'y est pas fermé. Les textes d'une justification en ont {limit} au plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/csv_files.py" />
            <source>File “{file}” is larger than {size} MB. Take only the rows that are needed.</source>
            <translation>Le fichier « {file} » dépasse {size} Mo. Ne prenez que les lignes nécessaires.</translation>
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
            <location filename="../regioalign_plugin/layers/ods_writing.py" />
            <source>Table “{table}” has {count} rows, more than a sheet can hold. Export to CSV, JSON or GPKG.</source>
            <translation>La table « {table} » compte {count} lignes, plus qu'une feuille ne peut en contenir. Exportez en CSV, JSON ou GPKG.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} would unpack to {size} MB, {ratio} times its size. No workbook does so: do not trust it; nothing was read.</source>
            <translation>Fichier « {file} » : {part} ferait {size} Mo une fois décompressé, {ratio} fois sa taille. Aucun classeur ne fait cela : ne lui faites pas confiance ; rien n'a été lu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} is packed in a way that no workbook is. Save it again as XLSX or ODS.</source>
            <translation>Fichier « {file} » : {part} est compressé d'une façon qu'aucun classeur ne connaît. Enregistrez-le à nouveau en XLSX ou ODS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} holds more than {size} MB. Save it again, or take another copy.</source>
            <translation>Fichier « {file} » : {part} contient plus de {size} Mo. Enregistrez-le à nouveau, ou prenez une autre copie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” would unpack to {size} MB in {count} parts, which is more than a workbook may hold. Take only the sheets that are needed.</source>
            <translation>Le fichier « {file} » décompressé ferait {size} Mo en {count} parties, plus qu'un classeur ne peut contenir. Ne prenez que les feuilles nécessaires.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}”: {part} has a tag of more than {size} MB. Do not trust it; nothing was read.</source>
            <translation>Fichier « {file} » : {part} a une balise de plus de {size} Mo. Ne lui faites pas confiance ; rien n'a été lu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” is damaged: {part} cannot be read ({error}). Save it again, or take another copy.</source>
            <translation>Le fichier « {file} » est endommagé : {part} ne peut pas être lu ({error}). Enregistrez-le à nouveau ou prenez une autre copie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” declares XML entities, which no workbook does. Do not trust it; nothing was read.</source>
            <translation>Le fichier « {file} » déclare des entités XML, ce qu'aucun classeur ne fait. Ne lui faites pas confiance ; rien n'a été lu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” has a password or is of a version before 2007. Save it without, as XLSX or ODS.</source>
            <translation>Le fichier « {file} » a un mot de passe ou date d'une version antérieure à 2007. Enregistrez-le sans, en XLSX ou ODS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” is not a workbook, or is damaged. Give an XLSX or ODS file.</source>
            <translation>Le fichier « {file} » n'est pas un classeur ou est endommagé. Donnez un fichier XLSX ou ODS.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/packages.py" />
            <source>File “{file}” cannot be written: {error}. Close it in other programs, or choose another place.</source>
            <translation>Le fichier « {file} » ne peut pas être écrit : {error}. Fermez-le dans les autres programmes ou choisissez un autre endroit.</translation>
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
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Long texts</source>
            <translation>Textes longs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Number of the long text</source>
            <translation>Numéro du texte long</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Text of the part</source>
            <translation>Texte de la partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>goes on in the sheet “{sheet}”, text</source>
            <translation>suite dans la feuille « {sheet} », texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/sheets.py" />
            <source>Sheet “{sheet}”, row {row}: a long text goes on in the sheet “{long}”, where the rest of it ({number}) is missing. Take the file as it was exported, with all its sheets.</source>
            <translation>Feuille « {sheet} », ligne {row} : un long texte continue dans la feuille « {long} », où la suite ({number}) manque. Prenez le fichier tel qu'il a été exporté, avec toutes ses feuilles.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/tables.py" />
            <source>Table “{layer}” ({role}) has no rows. Choose another table, or check its filter and selection.</source>
            <translation>La table « {layer} » ({role}) n'a pas de lignes. Choisissez une autre table, ou vérifiez son filtre et sa sélection.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>File “{file}” is of a kind that cannot be read here. Give XLSX, ODS, CSV, JSON or GPKG.</source>
            <translation>Le fichier « {file} » est d'un type qui ne peut pas être lu ici. Donnez XLSX, ODS, CSV, JSON ou GPKG.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>Table “{table}”, column “{column}”: characters that a spreadsheet cannot hold are replaced by “�”; cells: {count}. Correct these texts, or export to JSON or GPKG, which hold them.</source>
            <translation>Table « {table} », colonne « {column} » : les caractères qu'une feuille de calcul ne peut pas contenir sont remplacés par « � » ; cellules : {count}. Corrigez ces textes ou exportez en JSON ou GPKG, qui les conservent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>Folder “{folder}” cannot be read: {error}.</source>
            <translation>Le dossier « {folder} » ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/layers/workbooks.py" />
            <source>File “{file}” is not UTF-8; it is read as Windows-1252. Look whether letters with accents are right.</source>
            <translation>Le fichier « {file} » n'est pas en UTF-8 ; il est lu comme Windows-1252. Vérifiez les lettres accentuées.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be used: {detail}.</source>
            <translation>Le registre {file} ne peut être utilisé : {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The step “{action}” cannot be taken for partnership {id}, which is “{state}”:</source>
            <translation>L'étape « {action} » n'est pas possible pour le partenariat {id}, dont l'état est « {state} » :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons have few words: {count} (fewer than {limit}).</source>
            <translation>Les raisons comptent peu de mots : {count} (moins de {limit}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons are for {percent} % the words of those of partnership {id}.</source>
            <translation>Les raisons reprennent à {percent} % les mots de celles du partenariat {id}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The reasons name neither the partnership nor one of its regions.</source>
            <translation>Les raisons ne nomment ni le partenariat ni une de ses régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The only reason is that it grew so in the past.</source>
            <translation>La seule raison est que cela s'est fait ainsi par le passé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The date {date} is after the deadline {deadline}.</source>
            <translation>La date {date} est postérieure à l'échéance {deadline}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Keep a copy of the file, and go back to a backup; do not write to it before.</source>
            <translation>Gardez une copie du fichier, et revenez à une sauvegarde ; n'y écrivez pas avant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Close other programs that use the register, or wait, and check again.</source>
            <translation>Fermez les autres programmes qui utilisent le registre, ou attendez, et contrôlez de nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Bring it up to date, as the problem says, and check again.</source>
            <translation>Mettez-le à jour, comme le dit le problème, et contrôlez de nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Use the RegioAlign that fits, as the problem says, and check again.</source>
            <translation>Utilisez le RegioAlign qui convient, comme le dit le problème, et contrôlez de nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Check your rights and the drive, and check again.</source>
            <translation>Vérifiez vos droits et le disque, et contrôlez de nouveau.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>For information</source>
            <translation>Pour information</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Missing: {field}.</source>
            <translation>Manque : {field}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A definitive exception needs the day on which it is looked at again, or the event that reopens it.</source>
            <translation>Une exception définitive demande le jour où elle est réexaminée, ou l'événement qui la rouvre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {length} characters are too many, {limit} fit. Attach a document instead.</source>
            <translation>{field} : {length} caractères, c'est trop ; {limit} tiennent. Joignez plutôt un document.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: the control character {character} at position {position} cannot be stored. Take it out.</source>
            <translation>{field} : le caractère de contrôle {character} à la position {position} ne peut être enregistré. Retirez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: half a character, {character}, at position {position} cannot be stored. Type it again.</source>
            <translation>{field} : un demi-caractère, {character}, à la position {position} ne peut être enregistré. Retapez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: write temporary or definitive.</source>
            <translation>{field} : écrivez temporary (temporaire) ou definitive (définitive).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The rule set {rule_set} offers no exception that is: {duration}.</source>
            <translation>Le jeu de règles {rule_set} ne connaît pas d'exception de cette durée : {duration}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The rule set {rule_set} does not offer the ground “{category}”. Give one of: {offered}.</source>
            <translation>Le jeu de règles {rule_set} ne connaît pas le motif « {category} ». Donnez un de ceux-ci : {offered}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The ground “{category}” is for temporary exceptions only: make it temporary, with a date.</source>
            <translation>Le motif « {category} » ne vaut que pour des exceptions temporaires : rendez-la temporaire, avec une date.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} is after the deadline, {deadline}.</source>
            <translation>{field} : {date} est après l'échéance, {deadline}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} is still to come; today is {today}.</source>
            <translation>{field} : {date} est encore à venir ; nous sommes le {today}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: {date} has passed; today is {today}.</source>
            <translation>{field} : {date} est passé ; nous sommes le {today}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The step “{action}” does not exist from the state “{state}”.</source>
            <translation>L'étape « {action} » n'existe pas à partir de l'état « {state} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory conforms: there is nothing to explain.</source>
            <translation>Le territoire est conforme : il n'y a rien à justifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory is not in the latest run. Update the register with it first.</source>
            <translation>Le territoire n'est pas dans la dernière exécution. Mettez d'abord le registre à jour avec lui.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The ground “{category}” is no exemption by law. Accept or reject instead.</source>
            <translation>Le motif « {category} » n'est pas une exemption légale. Acceptez ou rejetez plutôt.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A second person must do this: {person} wrote or submitted it.</source>
            <translation>Une deuxième personne doit le faire : {person} l'a écrite ou introduite.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Only {person} may do this.</source>
            <translation>Seul {person} peut le faire.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{field}: this name stands for the software. Give that of a person.</source>
            <translation>{field} : ce nom désigne le logiciel. Donnez celui d'une personne.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register has structure {version}, newer than this RegioAlign knows ({known}).</source>
            <translation>Le registre a la structure {version}, plus récente que celle que connaît ce RegioAlign ({known}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file is damaged: {detail}.</source>
            <translation>Le fichier est endommagé : {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register has no run that counts yet, so explanations cannot be judged.</source>
            <translation>Le registre n'a pas encore d'exécution qui fasse foi, de sorte que les justifications ne peuvent être jugées.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A rule set that was used is not what it was, or cannot be read: {detail}.</source>
            <translation>Un jeu de règles utilisé n'est plus ce qu'il était, ou ne peut être lu : {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history does not start at its beginning: its first event is from “{after}”.</source>
            <translation>L'historique ne commence pas à son début : son premier événement part de « {after} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history has a gap: an event ends at “{before}”, the next is from “{after}”.</source>
            <translation>L'historique a une lacune : un événement finit à « {before} », le suivant part de « {after} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The history ends at “{before}”, but the explanation is “{after}”.</source>
            <translation>L'historique finit à « {before} », mais la justification est « {after} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation has no history.</source>
            <translation>La justification n'a pas d'historique.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is a history, but the explanation is gone.</source>
            <translation>Il y a un historique, mais la justification a disparu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation cannot be read: {detail}.</source>
            <translation>La justification ne peut être lue : {detail}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory does not conform, but no explanation was opened.</source>
            <translation>Le territoire n'est pas conforme, mais aucune justification n'a été ouverte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation has no finding on the reference set that counts.</source>
            <translation>La justification n'a pas de constat sur le jeu de référence qui fait foi.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The partnership has neither a finding nor an explanation.</source>
            <translation>Le partenariat n'a ni constat ni justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A piece belongs to a finding that no longer holds.</source>
            <translation>Un morceau appartient à un constat qui ne vaut plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A place in the order or a repair belongs to a finding that no longer holds.</source>
            <translation>Une place dans l'ordre ou une réparation appartient à un constat qui ne vaut plus.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>A place in the order or a repair does not fit its finding or is unreadable.</source>
            <translation>Une place dans l'ordre ou une réparation ne correspond pas à son constat ou est illisible.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The territory was assessed, but has no geometry to show.</source>
            <translation>Le territoire a été évalué, mais n'a pas de géométrie à montrer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The geometry of the territory is not the one that was stored.</source>
            <translation>La géométrie du territoire n'est pas celle qui a été enregistrée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The regions of “{reference_set}” are not those that its findings and overlaps name; not among them: {ids} (in all {count}).</source>
            <translation>Les régions de « {reference_set} » ne sont pas celles que nomment ses constats et recouvrements ; n'en font pas partie : {ids} (en tout {count}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The content of the attachment {file} is gone.</source>
            <translation>Le contenu de la pièce jointe {file} a disparu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The content of the attachment {file} is not what was attached.</source>
            <translation>Le contenu de la pièce jointe {file} n'est pas ce qui a été joint.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Content is kept that belongs to no attachment.</source>
            <translation>Un contenu est conservé qui n'appartient à aucune pièce jointe.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The date by which it was to comply has passed: {date}. The state is still “{state}”.</source>
            <translation>La date à laquelle il devait se conformer est passée : {date}. L'état est encore « {state} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>It was to be looked at again by {date}. The state is “{state}”.</source>
            <translation>Cela devait être réexaminé pour le {date}. L'état est « {state} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The deadline {date} has passed, and nothing was decided: “{state}”.</source>
            <translation>L'échéance {date} est passée et rien n'est décidé : « {state} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The explanation is “{state}”, but a mandatory part is missing (level “{level}”).</source>
            <translation>La justification est « {state} », mais une partie obligatoire manque (niveau « {level} »).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Go back to a backup, or ask for help with this file; do not write to it before.</source>
            <translation>Revenez à une sauvegarde, ou demandez de l'aide avec ce fichier ; n'y écrivez pas avant.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register with the assessment again, with all its outputs.</source>
            <translation>Mettez à nouveau le registre à jour avec l'évaluation, avec toutes ses sorties.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Look at the history of the partnership, and put it right with “Change explanation”.</source>
            <translation>Regardez l'historique du partenariat, et corrigez avec « Modifier une justification ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Install the newer RegioAlign; until then the register can only be read.</source>
            <translation>Installez le RegioAlign plus récent ; d'ici là, le registre ne peut être que lu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Take an assessment into it with “Update register”.</source>
            <translation>Prenez-y une évaluation avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register again, with RULE_SET the file that the assessment used.</source>
            <translation>Mettez à nouveau le registre à jour, avec pour RULE_SET le fichier que l'évaluation a utilisé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>If the partnership is to be tested, assess it and update the register; else the explanation is withdrawn after two runs without it.</source>
            <translation>Si le partenariat doit être évalué, évaluez-le et mettez le registre à jour ; sinon la justification est retirée après deux exécutions sans lui.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Nothing needs to be done; it does no harm.</source>
            <translation>Il n'y a rien à faire ; c'est sans conséquence.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Run “Update register” with the same assessment and with PRIORITIES and REPAIRS; if it stays, go back to a backup.</source>
            <translation>Lancez « Mettre à jour le registre » avec la même évaluation et avec PRIORITIES et REPAIRS ; si cela reste, revenez à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Update the register again, with REGIONS the regions that the territories were assessed with.</source>
            <translation>Mettez à jour le registre de nouveau, avec comme REGIONS les régions avec lesquelles les territoires ont été évalués.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Attach the file again, from the archive of the partnership.</source>
            <translation>Joignez à nouveau le fichier, des archives du partenariat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Run “Check register” with APPLY_DATES, or “Update register”: it then expires.</source>
            <translation>Lancez « Contrôler le registre » avec APPLY_DATES, ou « Mettre à jour le registre » : cela expire alors.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Look at it, and reopen it with ACTION reopen of “Change explanation” if needed.</source>
            <translation>Regardez, et rouvrez au besoin avec ACTION reopen de « Modifier une justification ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Ask the partnership for its explanation, or for a date by which it complies.</source>
            <translation>Demandez au partenariat sa justification, ou une date à laquelle il se conforme.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Return it, or reopen it, and have the missing parts written.</source>
            <translation>Renvoyez-la, ou rouvrez-la, et faites écrire les parties manquantes.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Read both: reasons must be specific to the case.</source>
            <translation>Lisez les deux : les raisons doivent être propres au cas.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is no folder for the register {file}. Make the folder, or give another file.</source>
            <translation>Il n'y a pas de dossier pour le registre {file}. Créez le dossier, ou donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>There is no register {file}. Check the name, or make a register with “Update register”.</source>
            <translation>Il n'y a pas de registre {file}. Vérifiez le nom, ou créez un registre avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {file} is there already and is not overwritten. Give another name, or move that file.</source>
            <translation>Le fichier {file} existe déjà et n'est pas écrasé. Donnez un autre nom, ou déplacez ce fichier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is not made: journals of an earlier file of that name lie beside it ({names}), and would get into the new one. Move or delete them, or give another name.</source>
            <translation>Le registre {file} n'est pas créé : des journaux d'un fichier antérieur du même nom se trouvent à côté ({names}), et entreraient dans le nouveau. Déplacez-les ou supprimez-les, ou donnez un autre nom.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is up to date already (structure {version}): nothing needs to be done.</source>
            <translation>Le registre {file} est déjà à jour (structure {version}) : il n'y a rien à faire.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {file} is no register, and is left as it is: {detail}. Give the file of a register, or a new name.</source>
            <translation>Le fichier {file} n'est pas un registre et reste tel quel : {detail}. Donnez le fichier d'un registre, ou un nouveau nom.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is damaged: {detail}. Do not write to it any more: keep a copy of it, and go back to a backup.</source>
            <translation>Le registre {file} est endommagé : {detail}. N'y écrivez plus : gardez-en une copie, et revenez à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}): it can be read and not changed. Install the newer version.</source>
            <translation>Le registre {file} a été créé par un RegioAlign plus récent (structure {version} ; celui-ci connaît {known}) : il peut être lu et non modifié. Installez la version plus récente.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by a newer RegioAlign (structure {version}; this one knows {known}), and cannot be read. Install the newer version.</source>
            <translation>Le registre {file} a été créé par un RegioAlign plus récent (structure {version} ; celui-ci connaît {known}), et ne peut être lu. Installez la version plus récente.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was made by an older RegioAlign (structure {version}; this one has {known}). It can be brought up to date, after a backup beside it: open it in the review dock and press “Update the register”, or run “Update register”, or “Check register” with APPLY_DATES.</source>
            <translation>Le registre {file} a été créé par un RegioAlign plus ancien (structure {version} ; celui-ci a {known}). Il peut être mis à jour, après une sauvegarde à côté : ouvrez-le dans le panneau d'examen et appuyez sur « Mettre à jour le registre », ou lancez « Mettre à jour le registre », ou « Contrôler le registre » avec APPLY_DATES.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The folder of the register {file} is read-only, and a change needs to write beside the file. Ask for the right to write there, or copy the register to another folder.</source>
            <translation>Le dossier du registre {file} est en lecture seule, et une modification doit écrire à côté du fichier. Demandez le droit d'y écrire, ou copiez le registre dans un autre dossier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is read-only. Ask for the right to change it, or work on a copy.</source>
            <translation>Le registre {file} est en lecture seule. Demandez le droit de le modifier, ou travaillez sur une copie.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be opened: {detail}. Check your rights, and whether the drive is there.</source>
            <translation>Le registre {file} ne peut être ouvert : {detail}. Vérifiez vos droits, et si le lecteur est là.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Another program keeps the register {file} locked, for longer than {seconds} s. Save or drop the edits of its layers in QGIS, close other programs that use it, and try again. Nothing was changed.</source>
            <translation>Un autre programme verrouille le registre {file} depuis plus de {seconds} s. Enregistrez ou abandonnez les modifications de ses couches dans QGIS, fermez les autres programmes qui l'utilisent, et réessayez. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{user} on {host} ({program}) has been writing to the register {file} since {since}, for longer than {seconds} s. Try again later. Nothing was changed.</source>
            <translation>{user} sur {host} ({program}) écrit dans le registre {file} depuis {since}, plus de {seconds} s. Réessayez plus tard. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The disk of the register {file} is full: the register is as it was. Make room and try again.</source>
            <translation>Le disque du registre {file} est plein : le registre est tel qu'il était. Faites de la place et réessayez.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} was deleted, moved or replaced while it was being written, so this change is not in it. Look which file is the right one, and try again.</source>
            <translation>Le registre {file} a été supprimé, déplacé ou remplacé pendant l'écriture, de sorte que cette modification n'y est pas. Voyez quel fichier est le bon, et réessayez.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Another program changed the structure of the register {file} ({names}). RegioAlign does not use it, as that could run what others put there, or lose what protects the history. {remedy}</source>
            <translation>Un autre programme a changé la structure du registre {file} ({names}). RegioAlign ne l'utilise pas, car cela pourrait exécuter ce que d'autres y ont mis, ou perdre ce qui protège l'historique. {remedy}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>added: {names}</source>
            <translation>ajouté : {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>changed: {names}</source>
            <translation>changé : {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>missing: {names}</source>
            <translation>manque : {names}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>If it is a copy that another program made, copy the file itself instead, or make the copy with “Export register” and format GPKG; else go back to a backup.</source>
            <translation>Si c'est une copie faite par un autre programme, copiez plutôt le fichier même, ou faites la copie avec « Exporter le registre » et le format GPKG ; sinon, revenez à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Remove or rename what was added, or go back to a backup.</source>
            <translation>Supprimez ou renommez ce qui a été ajouté, ou revenez à une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} does not take the change: {detail}. It is as it was; check it with “Check register”.</source>
            <translation>Le registre {file} n'accepte pas la modification : {detail}. Il est tel qu'il était ; contrôlez-le avec « Contrôler le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} cannot be used: SQLite says “{detail}”. It is as it was; try again, or check it.</source>
            <translation>Le registre {file} ne peut être utilisé : SQLite dit « {detail} ». Il est tel qu'il était ; réessayez, ou contrôlez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} could not be brought up to date and is as it was: {detail}. A backup stands in {backup}. Go on with the older RegioAlign, and report this.</source>
            <translation>Le registre {file} n'a pu être mis à jour et est tel qu'il était : {detail}. Une sauvegarde se trouve dans {backup}. Continuez avec l'ancien RegioAlign, et signalez-le.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no partnership “{id}”. Check the id, with its leading zeros; new partnerships come in with “Update register”.</source>
            <translation>Le registre {file} n'a pas de partenariat « {id} ». Vérifiez l'identifiant, avec ses zéros initiaux ; les nouveaux partenariats y entrent avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>Partnership {id} has nothing to explain in the register {file}: it was never found not to conform.</source>
            <translation>Le partenariat {id} n'a rien à justifier dans le registre {file} : il n'a jamais été constaté non conforme.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no run that counts yet. Take an assessment into it with “Update register”.</source>
            <translation>Le registre {file} n'a pas encore d'exécution qui fasse foi. Prenez-y une évaluation avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: its rule set cannot be read back ({detail}).</source>
            <translation>L'évaluation n'est pas prise dans {file} : son jeu de règles ne peut être relu ({detail}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: partnership id “{id}” is empty or stands twice.</source>
            <translation>L'évaluation n'est pas prise dans {file} : l'identifiant de partenariat « {id} » est vide ou figure deux fois.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The assessment is not taken into {file}: it has no finding of “{id}”, of which it tells more.</source>
            <translation>L'évaluation n'est pas prise dans {file} : elle n'a pas de constat sur « {id} », dont elle dit davantage.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is now version {version}, in {file}. Look at it, and decide again on version {version}.</source>
            <translation>{author} a modifié la justification du partenariat {id} le {at}, après la version que vous aviez vue ; c'est maintenant la version {version}, dans {file}. Regardez-la, et décidez à nouveau sur la version {version}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>{author} changed the explanation of partnership {id} at {at}, after the version that you had seen; it is now version {version}, in {file}. Your text is not lost: it is kept among the versions. Look at both, and write again on version {version}.</source>
            <translation>{author} a modifié la justification du partenariat {id} le {at}, après la version que vous aviez vue ; c'est maintenant la version {version}, dans {file}. Votre texte n'est pas perdu : il est conservé parmi les versions. Regardez les deux, et écrivez à nouveau sur la version {version}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {name} has {size} bytes, more than the {limit} that may be attached to {file}. Attach a link, or raise the limit.</source>
            <translation>Le fichier {name} compte {size} octets, plus que les {limit} qui peuvent être joints à {file}. Joignez un lien, ou augmentez la limite.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>“{name}” is not attached to {file}: a link starts with https://, http:// or file://.</source>
            <translation>« {name} » n'est pas joint à {file} : un lien commence par https://, http:// ou file://.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} is not attached to itself. Attach an export of it, or another file.</source>
            <translation>Le registre {file} n'est pas joint à lui-même. Joignez-en une exportation, ou un autre fichier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The file {name} is not attached to {file}: it cannot be read. Check the name and your rights.</source>
            <translation>Le fichier {name} n'est pas joint à {file} : il ne peut être lu. Vérifiez le nom et vos droits.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The register {file} has no file {number} to give back: it is a link, was removed, or never was there.</source>
            <translation>Le registre {file} n'a pas de fichier {number} à rendre : c'est un lien, il a été supprimé, ou n'a jamais été là.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/messages.py" />
            <source>The attachment {name} in {file} is not the file that was attached. Take it from a backup.</source>
            <translation>La pièce jointe {name} dans {file} n'est pas le fichier qui a été joint. Prenez-le dans une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/plugin.py" />
            <source>Review findings and explanations</source>
            <translation>Examiner constats et motivations</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>new or planned</source>
            <translation>nouveau ou prévu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>end of the term</source>
            <translation>fin du terme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>renewals together</source>
            <translation>renouvellements groupés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>own assets</source>
            <translation>patrimoine propre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>private partners</source>
            <translation>partenaires privés</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>transition cost</source>
            <translation>coût de la transition</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>operational impact</source>
            <translation>impact opérationnel</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>smallest repair</source>
            <translation>plus petite réparation</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>End of the term</source>
            <translation>Fin du terme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{finding} ({points} of {weight})</source>
            <translation>{finding} ({points} sur {weight})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>For: {findings}.</source>
            <translation>Pour : {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Against: {findings}.</source>
            <translation>Contre : {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Unknown: {findings}.</source>
            <translation>Inconnu : {findings}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>First a feasibility study: the transition is known to cost much.</source>
            <translation>D'abord une étude de faisabilité : on sait que la transition coûte cher.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>Nothing is known that tells when to align it.</source>
            <translation>On ne sait rien qui dise quand l'aligner.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{label} (that of {date} has passed)</source>
            <translation>{label} (celle du {date} est passée)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{title}: {fact}</source>
            <translation>{title} : {fact}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>new, or still to be founded</source>
            <translation>nouveau, ou encore à créer</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>exists already</source>
            <translation>existe déjà</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its term has no end</source>
            <translation>son terme n'a pas de fin</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its term ends on {date}</source>
            <translation>son terme prend fin le {date}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>{count} terms end close together in its region</source>
            <translation>{count} termes prennent fin à peu près ensemble dans sa région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no other term ends close to it in its region</source>
            <translation>aucun autre terme ne prend fin à peu près en même temps dans sa région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no own assets</source>
            <translation>pas de patrimoine propre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>own assets of {amount}</source>
            <translation>patrimoine propre de {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>governments only</source>
            <translation>uniquement des pouvoirs publics</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>private partners: {amount}</source>
            <translation>partenaires privés : {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>no large transition cost</source>
            <translation>pas de coût de transition élevé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>a large transition cost</source>
            <translation>un coût de transition élevé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>a transition cost of {amount}</source>
            <translation>un coût de transition de {amount}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was considered</source>
            <translation>l'impact opérationnel a été examiné</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was not considered</source>
            <translation>l'impact opérationnel n'a pas été examiné</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>the operational impact was considered in part</source>
            <translation>l'impact opérationnel a été examiné en partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>one municipality off</source>
            <translation>à une commune près</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/priority_texts.py" />
            <source>its smallest repair changes {count} municipalities</source>
            <translation>sa plus petite réparation change {count} communes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} wrote the explanation.</source>
            <translation>{who} a rédigé la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} submitted the explanation.</source>
            <translation>{who} a introduit la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} returned the explanation to its author.</source>
            <translation>{who} a renvoyé la justification à son auteur.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} accepted the explanation.</source>
            <translation>{who} a accepté la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} rejected the explanation.</source>
            <translation>{who} a rejeté la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} planned that the partnership will comply.</source>
            <translation>{who} a planifié que le partenariat se conformera.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} granted an exemption.</source>
            <translation>{who} a accordé une dispense.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} withdrew the explanation.</source>
            <translation>{who} a retiré la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} reopened the explanation.</source>
            <translation>{who} a rouvert la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} asked for an explanation: the territory does not conform.</source>
            <translation>{who} a demandé une justification : le territoire n’est pas conforme.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the territory conforms now.</source>
            <translation>{who} a constaté que le territoire est à présent conforme.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the ground changed: the explanation no longer answers the finding.</source>
            <translation>{who} a constaté que la situation a changé : la justification ne répond plus au constat.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} found that the end date has passed.</source>
            <translation>{who} a constaté que la date de fin est passée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} imported the explanation.</source>
            <translation>{who} a importé la justification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/history.py" />
            <source>{who} took the last change back.</source>
            <translation>{who} a annulé la dernière modification.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>To the content</source>
            <translation>Aller au contenu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/html_writing.py" />
            <source>There is nothing to list.</source>
            <translation>Il n'y a rien à énumérer.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The register holds no partnership for this choice.</source>
            <translation>Le registre ne contient aucun partenariat pour ce choix.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>conform</source>
            <translation>conformes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} of {total} that are judged</source>
            <translation>{count} des {total} évalués</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>do not conform</source>
            <translation>non conformes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>they align, or explain why not</source>
            <translation>s'aligner ou justifier</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>explanations to write</source>
            <translation>justifications à rédiger</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} drafts, {waiting} waiting for a decision</source>
            <translation>{count} en projet, {waiting} en attente de décision</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>dates that have passed</source>
            <translation>dates dépassées</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} more within a year</source>
            <translation>encore {count} dans l'année</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{count} of them not judged</source>
            <translation>dont {count} non évalués</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All territories that can be judged conform: there is nothing to align or to explain.</source>
            <translation>Tous les territoires qui peuvent être évalués sont conformes : il n'y a rien à aligner ni à justifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of {total} territories that can be judged, {count} do not conform to the reference regions.</source>
            <translation>Sur {total} territoires qui peuvent être évalués, {count} ne sont pas conformes aux régions de référence.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of {total} explanations that were asked for, {count} are decided or no longer needed.</source>
            <translation>Sur {total} justifications demandées, {count} sont décidées ou ne sont plus nécessaires.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The share that conforms is {share}, as it was in the first run.</source>
            <translation>La part conforme est de {share}, comme lors de la première exécution.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The share that conforms went from {before} in the first run to {after} in the last.</source>
            <translation>La part conforme est passée de {before} lors de la première exécution à {after} lors de la dernière.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Territories that are not drawn, as so many cannot be told apart: {count}.</source>
            <translation>Territoires non dessinés, car trop nombreux pour être distingués : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sectors without a map of their own: {sectors}. Their partnerships are in the tables.</source>
            <translation>Secteurs sans carte propre : {sectors}. Leurs partenariats figurent dans les tableaux.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>without a sector</source>
            <translation>sans secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by class</source>
            <translation>Partenariats par classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>How the territories fit</source>
            <translation>Comment les territoires s'insèrent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>There is nothing to explain.</source>
            <translation>Il n’y a rien à justifier.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Where the explanations stand</source>
            <translation>Où en sont les justifications</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Explanations by state</source>
            <translation>Justifications par état</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Share of territories that conform, run by run</source>
            <translation>Part des territoires conformes, exécution par exécution</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Conform</source>
            <translation>Conformes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Do not conform</source>
            <translation>Non conformes</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Share that conforms</source>
            <translation>Part conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The reference set changed in between: some of the difference comes from that alone.</source>
            <translation>Le jeu de référence a changé entre-temps : une partie de la différence vient de là.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Over the runs</source>
            <translation>Au fil des exécutions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{day} (run {number})</source>
            <translation>{day} (exécution {number})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>To write</source>
            <translation>À rédiger</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>In the bars: plain is what conforms, hatched what does not, grey what is not judged.</source>
            <translation>Dans les barres : uni pour ce qui est conforme, hachuré pour ce qui ne l'est pas, gris pour ce qui n'est pas évalué.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reach in from elsewhere</source>
            <translation>Venant d'ailleurs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>without a region</source>
            <translation>sans région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>A partnership counts for the region that holds most of it. “Reach in from elsewhere” counts those of other regions that have a part in this one.</source>
            <translation>Un partenariat compte pour la région qui en contient la plus grande part. « Venant d'ailleurs » compte ceux d'autres régions qui ont une partie dans celle-ci.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by region</source>
            <translation>Partenariats par région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Only partnerships with a part in {region} are counted, also in the rows of the other regions.</source>
            <translation>Seuls les partenariats ayant une partie dans {region} sont comptés, aussi dans les lignes des autres régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Region by region</source>
            <translation>Région par région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Partnerships by sector</source>
            <translation>Partenariats par secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sectors</source>
            <translation>Secteurs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sector by sector</source>
            <translation>Secteur par secteur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Invoked</source>
            <translation>Invoqué</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Invoked in an explanation</source>
            <translation>Invoqué dans une justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Supported by the evidence</source>
            <translation>Appuyé par les éléments</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Evidence supports, people decide: a ground can be invoked without it, and supported without being invoked.</source>
            <translation>Les éléments appuient, les personnes décident : un motif peut être invoqué sans éléments, et appuyé sans être invoqué.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Grounds for an exception</source>
            <translation>Motifs d'exception</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Grounds</source>
            <translation>Motifs</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>When that is</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates of explanations that are not settled, and of exceptions that end</source>
            <translation>Dates des justifications en cours et des exceptions qui prennent fin</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What has passed</source>
            <translation>Ce qui est dépassé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>No date has passed.</source>
            <translation>Aucune date n'est dépassée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Within a year</source>
            <translation>Dans l'année</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>No date falls within a year.</source>
            <translation>Aucune date ne tombe dans l'année.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>And {count} more: see the list at the end.</source>
            <translation>Et encore {count} : voir la liste à la fin.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The level tells how complete an explanation is, not whether it is right: that, the reviewer judges.</source>
            <translation>Le niveau dit si une justification est complète, non si elle est fondée : cela, l'examinateur le juge.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Explanations by level</source>
            <translation>Justifications par niveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Quality of the explanations</source>
            <translation>Qualité des justifications</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>In part</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Mandatory and not complete</source>
            <translation>Obligatoire et incomplet</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What is missing most in the {count} explanations that have a text</source>
            <translation>Ce qui manque le plus dans les {count} justifications qui ont un texte</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons of fewer than {limit} words: {count}.</source>
            <translation>Raisons de moins de {limit} mots : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons that name neither the partnership nor one of its regions: {count}.</source>
            <translation>Raisons qui ne nomment ni le partenariat ni l'une de ses régions : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reasons that tell only how it grew in the past: {count}.</source>
            <translation>Raisons qui disent seulement que cela s'est fait ainsi par le passé : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Dates of compliance after the deadline: {count}.</source>
            <translation>Dates de mise en conformité après l'échéance : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What deserves a second look:</source>
            <translation>Ce qui mérite un second regard :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Rests on facts</source>
            <translation>Repose sur des faits</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Smallest change (municipalities)</source>
            <translation>Plus petit changement (communes)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Who is best to align first: the first {count}</source>
            <translation>Qui s'aligne de préférence d'abord : les {count} premiers</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The order follows the rules of thumb of the rule set. “Rests on facts” tells how much of the score is known: what is unknown counts neither for nor against.</source>
            <translation>L'ordre suit les règles pratiques du jeu de règles. « Repose sur des faits » dit quelle part du score est connue : l'inconnu ne compte ni pour ni contre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures about whole layers</source>
            <translation>Chiffres sur des couches entières</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures about layers as a whole</source>
            <translation>Chiffres sur les couches dans leur ensemble</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Within</source>
            <translation>Dedans</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Across</source>
            <translation>À cheval</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Sets of members</source>
            <translation>Combinaisons</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Mean of a municipality</source>
            <translation>Moyenne par commune</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Of each region its municipalities, the partnerships that they are in, how many of these stay within the region and how many go across its border, and how many different sets of members they have. Congruence and coherence lie between 0 and 1: the higher, the more the same municipalities work together.</source>
            <translation>De chaque région, ses communes, les partenariats dont elles font partie, combien d'entre eux restent dans la région et combien dépassent sa limite, et combien de combinaisons différentes de membres ils ont. La congruence et la cohérence vont de 0 à 1 : plus elles sont élevées, plus les mêmes communes coopèrent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Figures by region</source>
            <translation>Chiffres par région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Region figures</source>
            <translation>Chiffres des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Fragmentation and coherence of regions</source>
            <translation>Fragmentation et cohérence des régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Another state of the explanation</source>
            <translation>Autre état de la justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What changed since run {number}</source>
            <translation>Ce qui a changé depuis l'exécution {number}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Held against run {number} of {day}, reference set “{name}”.</source>
            <translation>Comparé à l'exécution {number} du {day}, jeu de référence « {name} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Nothing changed.</source>
            <translation>Rien n'a changé.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{change}: {count}</source>
            <translation>{change} : {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Class then</source>
            <translation>Classe alors</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Class now</source>
            <translation>Classe maintenant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>State then</source>
            <translation>État alors</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>State now</source>
            <translation>État maintenant</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All partnerships, by name.</source>
            <translation>Tous les partenariats, par nom.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>A click on a heading puts them in its order, a second click in the reverse.</source>
            <translation>Un clic sur un en-tête les trie, un second clic dans l'autre sens.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>All partnerships</source>
            <translation>Tous les partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>The list</source>
            <translation>La liste</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>{state}, overdue</source>
            <translation>{state}, en retard</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Source of the rules</source>
            <translation>Source des règles</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>Reference regions are the fixed regions in which municipalities are asked to cooperate: comply or explain. A territory that does not fit is no fault by itself; it is asked to align by a date, or to explain why not.</source>
            <translation>Les régions de référence sont les régions fixes dans lesquelles les communes sont invitées à coopérer : appliquer ou justifier. Un territoire qui ne s'y insère pas n'est pas en soi une faute ; il s'aligne pour une date, ou le partenariat justifie pourquoi il ne le fait pas.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>States of an explanation</source>
            <translation>États d'une justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/monitor_pages.py" />
            <source>How to read this</source>
            <translation>Comment lire ceci</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>no region</source>
            <translation>aucune région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Municipality {id}, in {region}.</source>
            <translation>Commune {id}, dans {region}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>It is in none of the partnerships of the register.</source>
            <translation>Elle ne fait partie d'aucun des partenariats du registre.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>have another main region</source>
            <translation>ont une autre région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>there, this municipality lies outside</source>
            <translation>cette commune y est en dehors</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Nothing stands open.</source>
            <translation>Rien n'est en suspens.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>What stands open</source>
            <translation>Ce qui est en suspens</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>To align, or to write an explanation ({state}).</source>
            <translation>S'aligner, ou rédiger une justification ({state}).</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Main region: {region}.</source>
            <translation>Région principale : {region}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>One municipality off.</source>
            <translation>À une commune près.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>The date has passed.</source>
            <translation>La date est dépassée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>The partnerships of {name}</source>
            <translation>Les partenariats de {name}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>All its partnerships</source>
            <translation>Tous ses partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/municipalities.py" />
            <source>Memberships</source>
            <translation>Adhésions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Sheets of partnerships</source>
            <translation>Fiches de partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>The pages cannot be written to the folder for temporary files.</source>
            <translation>Les pages ne peuvent pas être écrites dans le dossier des fichiers temporaires.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Page {page} of {count}</source>
            <translation>Page {page} sur {count}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pdf.py" />
            <source>Register {register} · reference set {reference_set} · rule set {rule_set} · {day}</source>
            <translation>Registre {register} · jeu de référence {reference_set} · jeu de règles {rule_set} · {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>What lies outside the main regions; the darker, the more partnerships</source>
            <translation>Ce qui se trouve hors des régions principales ; plus c'est foncé, plus il y a de partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>{sector}: what lies outside the main regions; the darker, the more partnerships</source>
            <translation>{sector} : ce qui se trouve hors des régions principales ; plus c'est foncé, plus il y a de partenariats</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>{sector}: territories by class</source>
            <translation>{sector} : territoires par classe</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>Territories over the reference regions. {classes}.</source>
            <translation>Territoires sur les régions de référence. {classes}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>Not conforming: {names}.</source>
            <translation>Non conformes : {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/pictures.py" />
            <source>What lies outside the main region is hatched.</source>
            <translation>Ce qui se trouve hors de la région principale est hachuré.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/print_maps.py" />
            <source>{name} (does not conform)</source>
            <translation>{name} (non conforme)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/print_maps.py" />
            <source>Outside the main region</source>
            <translation>Hors de la région principale</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/progress.py" />
            <source>Waiting for a decision</source>
            <translation>En attente de décision</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Dossier of {region}</source>
            <translation>Dossier de {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Monitor of {region}</source>
            <translation>Moniteur de {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Monitor of alignment</source>
            <translation>Moniteur de l'alignement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Sheets of {region}</source>
            <translation>Fiches de {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Municipalities of {region}</source>
            <translation>Communes de {region}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Partnerships held against the reference set “{name}”, on {day}</source>
            <translation>Partenariats comparés au jeu de référence « {name} », le {day}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>Made with {program} {version} on {day} from the register {file}.</source>
            <translation>Établi avec {program} {version} le {day} à partir du registre {file}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/review.py" />
            <source>The last run that counts is run {number}, of {day}.</source>
            <translation>La dernière exécution qui compte est la {number}, du {day}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Partnership {id}</source>
            <translation>Partenariat {id}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>State of the explanation</source>
            <translation>État de la justification</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{region} ({share} of the territory)</source>
            <translation>{region} ({share} du territoire)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Territory and regions</source>
            <translation>Territoire et régions</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Map: {name} over the reference regions</source>
            <translation>Carte : {name} sur les régions de référence</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>The territory over the regions.</source>
            <translation>Le territoire sur les régions.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Share of the territory</source>
            <translation>Part du territoire</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Share of the region</source>
            <translation>Part de la région</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members in it</source>
            <translation>Membres qui s'y trouvent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{region} (main region)</source>
            <translation>{region} (région principale)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>How the territory is spread over the regions that count</source>
            <translation>Comment le territoire se répartit entre les régions qui comptent</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Regions that are only touched, by slivers along their borders, and so not counted: {count}.</source>
            <translation>Régions seulement effleurées, par des polygones parasites le long de leurs limites, et donc non comptées : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Of {total} members {count} lie outside the main region; the table names them region by region.</source>
            <translation>Sur {total} membres, {count} se trouvent hors de la région principale ; le tableau les nomme région par région.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members outside the main region:</source>
            <translation>Membres hors de la région principale :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members without whom the territory would conform: {names}.</source>
            <translation>Membres sans lesquels le territoire serait conforme : {names}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{name} (in no region)</source>
            <translation>{name} (dans aucune région)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{name} ({region})</source>
            <translation>{name} ({region})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What else was noticed:</source>
            <translation>Ce qui a aussi été remarqué :</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{flag}: {meaning} ({names})</source>
            <translation>{flag} : {meaning} ({names})</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{flag}: {meaning}</source>
            <translation>{flag} : {meaning}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Up for renewal</source>
            <translation>À renouveler</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Place in the order of alignment</source>
            <translation>Place dans l'ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What it leads to</source>
            <translation>À quoi cela mène</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>The smallest changes of members that make the territory conform</source>
            <translation>Les plus petits changements de membres qui rendent le territoire conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>There are {count} such changes; the first {shown} are listed.</source>
            <translation>Il y a {count} changements de ce type ; les {shown} premiers sont énumérés.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>A calculation, not advice: what a change costs and whether it is wanted, people judge.</source>
            <translation>Un calcul, non un avis : ce qu'un changement coûte et s'il est souhaité, les personnes en jugent.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What would make it conform</source>
            <translation>Ce qui le rendrait conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Regions: {regions}.</source>
            <translation>Régions : {regions}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Members then: {count}.</source>
            <translation>Membres alors : {count}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Evidence for each ground</source>
            <translation>Éléments par motif</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{verdict}: {criterion}</source>
            <translation>{verdict} : {criterion}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{ground} (invoked)</source>
            <translation>{ground} (invoqué)</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Supported by the evidence.</source>
            <translation>Appuyé par les éléments.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Not supported by the evidence.</source>
            <translation>Non appuyé par les éléments.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>No explanation has been written yet.</source>
            <translation>Aucune justification n'a encore été rédigée.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>There is no text.</source>
            <translation>Il n'y a pas de texte.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>{level}: {score} of 100</source>
            <translation>{level} : {score} sur 100</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Mandatory and not complete: {parts}.</source>
            <translation>Obligatoire et incomplet : {parts}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>How complete it is: {level}.</source>
            <translation>Degré d'achèvement : {level}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Not filled in.</source>
            <translation>Non rempli.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Decision of the reviewer</source>
            <translation>Décision de l’examinateur</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>What happened, the latest first</source>
            <translation>Ce qui s'est passé, le plus récent d'abord</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Decision: {ruling}</source>
            <translation>Décision : {ruling}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/sheet.py" />
            <source>Made with {program} {version} on {day} from version {number} of the explanation.</source>
            <translation>Établi avec {program} {version} le {day} à partir de la version {number} de la justification.</translation>
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
            <translation>Il n'y a pas de modèle ni de dossier de modèles {path}.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The folder {path} holds neither {monitor} nor {sheet}. Copy those of the plugin from {shipped}, change them in QGIS's layout designer, and keep their names.</source>
            <translation>Le dossier {path} ne contient ni {monitor} ni {sheet}. Copiez ceux de l'extension depuis {shipped}, modifiez-les dans l'éditeur de mises en page de QGIS, et gardez leurs noms.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} cannot be used: {reason}</source>
            <translation>Le modèle {path} ne peut pas être utilisé : {reason}</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>it has no label with the id “{id}”, which marks where the text of the report flows.</source>
            <translation>il n'a pas d'étiquette avec l'identifiant « {id} », qui marque où coule le texte du rapport.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>the label “{id}” on page {page} is {width} × {height} mm; text needs at least {least_width} × {least_height} mm.</source>
            <translation>l'étiquette « {id} » de la page {page} mesure {width} × {height} mm ; le texte demande au moins {least_width} × {least_height} mm.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>its first page has no label with the id “{id}”.</source>
            <translation>sa première page n'a pas d'étiquette avec l'identifiant « {id} ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} cannot be read.</source>
            <translation>Le modèle {path} ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} is no layout that QGIS saved: choose a file made with “Save as Template”.</source>
            <translation>Le modèle {path} n'est pas une mise en page enregistrée par QGIS : choisissez un fichier fait avec « Enregistrer comme modèle ».</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/templates.py" />
            <source>The template {path} has no page.</source>
            <translation>Le modèle {path} n'a pas de page.</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>Not judged</source>
            <translation>Non évalué</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>Does not conform</source>
            <translation>Non conforme</translation>
        </message>
        <message>
            <location filename="../regioalign_plugin/report/wording.py" />
            <source>en</source>
            <translation>fr</translation>
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
            <source>&lt;p&gt;Tests the territory of each partnership against reference regions and gives it a class: it coincides with a region, lies within one, is a union of whole regions, straddles regions, extends beyond them or lies outside. A rule set says which classes conform. Where one does not, a ground for an exception is suggested if the evidence supports it, with the reasons in words; a person decides.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories by class&lt;/b&gt; (OUTPUT) has a row per partnership: class, whether it conforms, main region, shares, measures, flags and suggestion. Features with the same id are one partnership and are dissolved. Its geometry is that of the input, in the CRS of the input; geometries that were not valid are repaired and flagged, curves become line segments, Z and M are dropped.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Overlaps&lt;/b&gt; has a row per territory and region that share ground. &lt;b&gt;Pieces outside the main region&lt;/b&gt; are polygons in the CRS of the input, measured in the CRS that the log names. &lt;b&gt;Hosted partnerships&lt;/b&gt; has a row per territory that names a host.&lt;/p&gt;&lt;p&gt;Layers may have different coordinate reference systems. Areas are measured in that of the regions if it measures areas; otherwise all layers are brought to a Lambert azimuthal equal-area projection. A share up to EPS counts as noise if its mean width is below SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;The numbers (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT, HOSTED_COUNT, NOT_NESTED_COUNT and one COUNT_ for each class) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Teste le territoire de chaque partenariat par rapport à des régions de référence et lui donne une classe : il coïncide avec une région, se trouve dans une région, est une union de régions entières, est à cheval sur des régions, s'étend au-delà ou se trouve en dehors. Un jeu de règles dit quelles classes sont conformes. Là où ce n'est pas le cas, un motif d'exception est suggéré si les éléments l'appuient, avec les raisons en toutes lettres ; une personne décide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territoires par classe&lt;/b&gt; (OUTPUT) a une ligne par partenariat : classe, conformité, région principale, parts, mesures, signaux et suggestion. Les entités de même identifiant forment un seul partenariat et sont regroupées. La géométrie est celle de l'entrée, dans le SCR de l'entrée ; les géométries non valides sont réparées et signalées, les courbes deviennent des segments, Z et M sont supprimés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chevauchements&lt;/b&gt; a une ligne par territoire et région qui partagent du terrain. &lt;b&gt;Morceaux hors de la région principale&lt;/b&gt; contient des polygones dans le SCR de l'entrée, mesurés dans le SCR que le journal indique. &lt;b&gt;Partenariats hébergés&lt;/b&gt; a une ligne par territoire qui nomme un hôte.&lt;/p&gt;&lt;p&gt;Les couches peuvent avoir des systèmes de coordonnées de référence différents. Les superficies sont mesurées dans celui des régions s'il permet d'en mesurer ; sinon, toutes les couches sont ramenées à une projection azimutale équivalente de Lambert. Une part jusqu'à EPS compte comme bruit si sa largeur moyenne est inférieure à SLIVER_WIDTH.&lt;/p&gt;&lt;p&gt;Les nombres (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT, HOSTED_COUNT, NOT_NESTED_COUNT et un COUNT_ pour chaque classe) servent aux modèles et aux scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Annulé : rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>landscape</source>
            <translation>paysage</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {hosts} is given, but {field} is empty. Choose the field that names the host.</source>
            <translation>Le paramètre {hosts} est donné, mais {field} est vide. Choisissez le champ qui nomme l'hôte.</translation>
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
            <source>hosts</source>
            <translation>hôtes</translation>
        </message>
        <message>
            <location filename="../processing/assess_alignment.py" />
            <source>Parameter {key}: {error}. Give an object with the code of a ground and a list of its terms.</source>
            <translation>Paramètre {key} : {error}. Donnez un objet avec le code d'un motif et la liste de ses termes.</translation>
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
            <source>{area} at {x:.0f}, {y:.0f}</source>
            <translation>{area} en {x:.0f}, {y:.0f}</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>Layer “{layer}”: gaps among the regions: {count}, {total} in all. What lies there counts as outside the regions. The largest: {places}.</source>
            <translation>Couche « {layer} » : lacunes entre les régions : {count}, {total} au total. Ce qui s'y trouve compte comme hors des régions. Les plus grandes : {places}.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hints.py" />
            <source>No field for the name of the landscape feature in {layers}: the features go by their numbers.</source>
            <translation>Aucun champ pour le nom de l'élément du paysage dans {layers} : les éléments sont désignés par leur numéro.</translation>
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
            <location filename="../processing/assess_hosts.py" />
            <source>There is no host with the id that these name: {entries}. Correct the id, or give HOSTS.</source>
            <translation>Il n'y a pas d'hôte avec l'identifiant que nomment : {entries}. Corrigez l'identifiant, ou donnez HOSTS.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>These name themselves as host: {entries}. Leave the field empty where there is no host.</source>
            <translation>Se nomment eux-mêmes comme hôte : {entries}. Laissez le champ vide là où il n'y a pas d'hôte.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>The hosts of these lead back to themselves: {entries}. Correct one of them.</source>
            <translation>Les hôtes de ceux-ci ramènent à eux-mêmes : {entries}. Corrigez l'un d'eux.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>These do not lie in the territory of their host: {entries}. They are not hosted, or a member is missing.</source>
            <translation>Ne se situent pas dans le territoire de leur hôte : {entries}. Ils ne sont pas hébergés, ou il manque un membre.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>Hosts that are hosted themselves: {entries}.</source>
            <translation>Hôtes eux-mêmes hébergés : {entries}.</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>Layer “{layer}” ({role}), field “{field}”:</source>
            <translation>Couche « {layer} » ({role}), champ « {field} » :</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>{name} in {host} ({count} of {all} members)</source>
            <translation>{name} dans {host} ({count} membres sur {all})</translation>
        </message>
        <message>
            <location filename="../processing/assess_hosts.py" />
            <source>{name} in {host} ({share})</source>
            <translation>{name} dans {host} ({share})</translation>
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
            <source>Field with a number such as the population, for the weighted share of the members in the main region.</source>
            <translation>Champ avec un nombre tel que la population, pour la part pondérée des membres dans la région principale.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>One or more layers of river basins, nature areas, forests or the like, as evidence for the ground landscape. One feature speaks for a territory: layers that overlap do not add up. Give natural facts, not districts that were drawn along municipal borders.</source>
            <translation>Une ou plusieurs couches de bassins versants, de zones naturelles, de forêts ou similaires, comme preuve pour le motif paysage. Un seul élément parle pour un territoire : les couches qui se chevauchent ne s'additionnent pas. Donnez des faits naturels, pas des districts tracés le long des limites communales.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Landscape name</source>
            <translation>Nom de l'élément du paysage</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Name of the field with the name of the landscape feature, or several with commas between them: each layer uses the first that it has. Features of a layer with the same name count as one; without such a field each is called by its number.</source>
            <translation>Nom du champ avec le nom de l'élément du paysage, ou plusieurs séparés par des virgules : chaque couche utilise le premier qu'elle possède. Les éléments d'une couche portant le même nom comptent pour un seul ; sans un tel champ, chacun est désigné par son numéro.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the id of the partnership that hosts this one: one of the territories, or of the hosts. The territory should nest in that of its host, and host and hosted in one region.</source>
            <translation>Champ avec l'identifiant du partenariat qui héberge celui-ci : un des territoires, ou des hôtes. Le territoire doit s'emboîter dans celui de son hôte, et tous deux dans une seule région.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Hosts</source>
            <translation>Hôtes</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of hosts that are not among the territories. Ids are looked for here first.</source>
            <translation>Polygones des hôtes qui ne sont pas parmi les territoires. Les identifiants sont d'abord cherchés ici.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that identifies a host; needed where a layer of hosts is given.</source>
            <translation>Champ qui identifie un hôte ; requis lorsqu'une couche d'hôtes est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Host name</source>
            <translation>Nom de l'hôte</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the name of the host; without it the id is shown.</source>
            <translation>Champ avec le nom de l'hôte ; sans lui, l'identifiant est affiché.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Recognition</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field with the number of the recognition, as of a tourism partnership; empty for one without.</source>
            <translation>Champ avec le numéro de la reconnaissance, par exemple d'un partenariat touristique ; vide pour celui qui n'en a pas.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Heavy assets</source>
            <translation>Actifs lourds</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Field that is yes or no (true, 1; false, 0): whether the partnership has heavy assets of its own.</source>
            <translation>Champ valant oui ou non (true, 1 ; false, 0) : si le partenariat possède des actifs lourds.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Says which classes conform, what counts as noise, and which grounds for an exception there are.</source>
            <translation>Indique quelles classes sont conformes, ce qui compte comme bruit et quels motifs d'exception existent.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Sectors of your own</source>
            <translation>Secteurs propres</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A file with sector terms to add to the grounds of the rule set, as in {example}; a * stands for any ending or beginning.</source>
            <translation>Un fichier de termes de secteur à ajouter aux motifs du jeu de règles, comme {example} ; un * remplace toute fin ou tout début.</translation>
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
            <source>A row per partnership with its class, measures, flags and suggestion; styled when loaded.</source>
            <translation>Une ligne par partenariat avec sa classe, ses mesures, ses signaux et la suggestion ; reçoit un style au chargement.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per territory and region that share ground.</source>
            <translation>Une table avec une ligne par territoire et région qui se chevauchent.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Polygons of what lies in other regions, or in none: then region_id is NULL.</source>
            <translation>Polygones de ce qui se trouve dans d'autres régions, ou dans aucune : region_id est alors NULL.</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Hosted partnerships</source>
            <translation>Partenariats hébergés</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>A table with a row per partnership that names a host: the share inside the host, whether it nests, the chain up to the region, and the municipalities that are cut.</source>
            <translation>Une table avec une ligne par partenariat qui nomme un hôte : la part à l'intérieur de l'hôte, s'il s'emboîte, la chaîne jusqu'à la région, et les communes coupées.</translation>
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
            <source>Number of territories that name a host</source>
            <translation>Nombre de territoires qui nomment un hôte</translation>
        </message>
        <message>
            <location filename="../processing/assess_parameters.py" />
            <source>Number of territories that do not lie in that of their host</source>
            <translation>Nombre de territoires qui ne se situent pas dans celui de leur hôte</translation>
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
            <source>{first} and {second}: {area}, on average {width:.0f} m wide</source>
            <translation>{first} et {second} : {area}, {width:.0f} m de large en moyenne</translation>
        </message>
        <message>
            <location filename="../processing/assess_run.py" />
            <source>Layer “{layer}” ({role}): regions overlap each other, so ground would count twice: {pairs}. Correct these borders, or choose the field and layer of the reference regions; are the layers swapped?</source>
            <translation>Couche « {layer} » ({role}) : des régions se chevauchent, de sorte que du terrain compterait deux fois : {pairs}. Corrigez ces limites, ou choisissez le champ et la couche des régions de référence ; les couches sont-elles interverties ?</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Change explanation</source>
            <translation>Modifier une justification</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>comply or explain,write,submit,accept,reject,decision,reviewer,exempt</source>
            <translation>appliquer ou expliquer,écrire,introduire,accepter,rejeter,décision,examinateur,exemption</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Writes, submits, judges or withdraws the explanation of one partnership in the register.</source>
            <translation>Écrit, introduit, juge ou retire la justification d'un partenariat dans le registre.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>&lt;p&gt;Takes one step with the explanation of one partnership. What a step needs is checked as everywhere: if something is missing, all of it is named and nothing changes. Each step is kept in the history.&lt;/p&gt;&lt;p&gt;ACTION &lt;i&gt;write&lt;/i&gt; stores text as a draft: fields that are given replace what stands, others stay. &lt;i&gt;submit&lt;/i&gt; hands it to the reviewer, who can &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;accept&lt;/i&gt; or &lt;i&gt;exempt&lt;/i&gt;; where the rule set asks for two persons, that is someone else than the author. &lt;i&gt;plan&lt;/i&gt; says that the partnership will comply by COMPLY_BY. &lt;i&gt;withdraw&lt;/i&gt; takes a draft or what is submitted back, and &lt;i&gt;reopen&lt;/i&gt; takes up again what was decided, planned or withdrawn: its state is then &lt;i&gt;stale&lt;/i&gt;, or &lt;i&gt;open&lt;/i&gt; where there is no text, until it is written and submitted again. &lt;i&gt;write&lt;/i&gt; on what is submitted takes the submission back: it is a draft again. &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;withdraw&lt;/i&gt; and &lt;i&gt;reopen&lt;/i&gt; need a REMARK.&lt;/p&gt;&lt;p&gt;ATTACH copies a file into the register, and ATTACH_LINK keeps a link; they go with any step, or alone with ACTION &lt;i&gt;attach&lt;/i&gt;, which changes nothing else.&lt;/p&gt;&lt;p&gt;Fields come as parameters, or as JSON in FIELDS under the same names in lower case; a field in both is refused. A parameter that is empty is not given; null in FIELDS empties a field.&lt;/p&gt;&lt;p&gt;Whoever changed the explanation in the meantime is not overwritten: the step is refused, and the text that came too late is kept among the versions.&lt;/p&gt;&lt;p&gt;STATE, VERSION, SCORE and LEVEL tell what stands then, and MISSING what is missing before it can be submitted, a line each; ATTACHMENT_COUNT counts what is attached.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Fait une étape avec la justification d'un partenariat. Ce qu'une étape demande est vérifié comme partout : s'il manque quelque chose, tout est nommé et rien ne change. Chaque étape reste dans l'historique.&lt;/p&gt;&lt;p&gt;ACTION &lt;i&gt;write&lt;/i&gt; enregistre le texte comme brouillon : les champs donnés remplacent ce qui est là, les autres restent. &lt;i&gt;submit&lt;/i&gt; la remet à l'examinateur, qui peut renvoyer (&lt;i&gt;return&lt;/i&gt;), rejeter (&lt;i&gt;reject&lt;/i&gt;), accepter (&lt;i&gt;accept&lt;/i&gt;) ou exempter (&lt;i&gt;exempt&lt;/i&gt;) ; où le jeu de règles demande deux personnes, c'est un autre que l'auteur. &lt;i&gt;plan&lt;/i&gt; dit que le partenariat se conformera pour COMPLY_BY. &lt;i&gt;withdraw&lt;/i&gt; retire un brouillon ou ce qui est introduit, et &lt;i&gt;reopen&lt;/i&gt; reprend ce qui était décidé, planifié ou retiré : son état est alors &lt;i&gt;stale&lt;/i&gt; (périmée), ou &lt;i&gt;open&lt;/i&gt; s'il n'y a pas de texte, jusqu'à ce qu'on l'écrive et l'introduise de nouveau. &lt;i&gt;write&lt;/i&gt; sur ce qui est introduit reprend l'introduction : c'est de nouveau un brouillon. &lt;i&gt;return&lt;/i&gt;, &lt;i&gt;reject&lt;/i&gt;, &lt;i&gt;withdraw&lt;/i&gt; et &lt;i&gt;reopen&lt;/i&gt; demandent un REMARK.&lt;/p&gt;&lt;p&gt;ATTACH copie un fichier dans le registre, et ATTACH_LINK garde un lien ; ils vont avec toute étape, ou seuls avec ACTION &lt;i&gt;attach&lt;/i&gt;, qui ne change rien d'autre.&lt;/p&gt;&lt;p&gt;Les champs viennent comme paramètres, ou en JSON dans FIELDS sous les mêmes noms en minuscules ; un champ dans les deux est refusé. Un paramètre vide n'est pas donné ; null dans FIELDS vide un champ.&lt;/p&gt;&lt;p&gt;Qui a modifié la justification entre-temps n'est pas écrasé : l'étape est refusée, et le texte arrivé trop tard reste parmi les versions.&lt;/p&gt;&lt;p&gt;STATE, VERSION, SCORE et LEVEL disent ce qui est alors là, et MISSING ce qui manque pour introduire, un par ligne ; ATTACHMENT_COUNT compte les annexes.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Number of attachments</source>
            <translation>Nombre d'annexes</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Parameter {key} is empty. Give the id of the partnership.</source>
            <translation>Le paramètre {key} est vide. Donnez l'identifiant du partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>What to do: the same words in every language, so that models and scripts can name them.</source>
            <translation>Que faire : les mêmes mots dans chaque langue, pour que modèles et scripts puissent les nommer.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The GeoPackage that holds the explanation.</source>
            <translation>Le GeoPackage qui contient la justification.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Id of the partnership, as in the register; leading zeros count.</source>
            <translation>Identifiant du partenariat, comme dans le registre ; les zéros initiaux comptent.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Why; it is kept in the history. Needed for return, reject, withdraw and reopen.</source>
            <translation>Pourquoi ; cela reste dans l'historique. Nécessaire pour return, reject, withdraw et reopen.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E2: why, specific to this case; name the partnership and the regions.</source>
            <translation>E2 : pourquoi, propre à ce cas ; nommez le partenariat et les régions.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E3: the ground, one that the rule set offers, as its code or in words: {grounds}. A rule set can leave out some of these and add its own.</source>
            <translation>E3 : le motif, un que le jeu de règles connaît, par son code ou en mots : {grounds}. Un jeu de règles peut en omettre et ajouter les siens.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E3: what shows that the ground holds.</source>
            <translation>E3 : ce qui montre que le motif tient.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the body of the partnership that decided to depart.</source>
            <translation>E4 : l'organe du partenariat qui a décidé de déroger.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the date of that decision.</source>
            <translation>E4 : la date de cette décision.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E4: the reference of that decision; needed by the time of acceptance.</source>
            <translation>E4 : la référence de cette décision ; nécessaire pour l'acceptation.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E5: temporary or definitive; permanent means definitive.</source>
            <translation>E5 : temporary (temporaire) ou definitive (définitive) ; permanent veut dire definitive.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E5: the last day of a temporary exception; needed for one, and for the step plan.</source>
            <translation>E5 : le dernier jour d'une exception temporaire ; nécessaire pour celle-ci, et pour l'étape plan.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E6: what is done instead, where measures exist.</source>
            <translation>E6 : ce qui est fait à la place, où il y a des mesures.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E6: what those measures do; needed where there are measures.</source>
            <translation>E6 : ce que font ces mesures ; nécessaire où il y a des mesures.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E7: risks, and what is done about them.</source>
            <translation>E7 : risques, et ce qui est fait contre eux.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E8: context and history.</source>
            <translation>E8 : contexte et historique.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E9: the day on which it is looked at again.</source>
            <translation>E9 : le jour où elle est réexaminée.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>E9: the event that reopens it; a definitive exception needs this or the day.</source>
            <translation>E9 : l'événement qui la rouvre ; une exception définitive demande celui-ci ou le jour.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Who ruled on it, for accept and exempt, such as the government. Where it is empty, the decision of the partnership (E4) stands, with the date and reference below if they are given; the log warns if the rule set does not name that body to decide.</source>
            <translation>Qui en a décidé, pour accept et exempt, comme le gouvernement. Si c'est vide, la décision du partenariat (E4) vaut, avec la date et la référence ci-dessous si elles sont données ; le journal avertit si le jeu de règles ne nomme pas cet organe pour décider.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The date of the ruling; needed where a body is given.</source>
            <translation>La date de la décision ; nécessaire si un organe est donné.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The reference of the ruling; needed where a body is given.</source>
            <translation>La référence de la décision ; nécessaire si un organe est donné.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Fields as JSON</source>
            <translation>Champs en JSON</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>A JSON file, or JSON itself, with fields by their names in lower case: {example}. Unknown and double keys are refused; null empties a field.</source>
            <translation>Un fichier JSON, ou du JSON même, avec des champs sous leurs noms en minuscules : {example}. Les clés inconnues et doubles sont refusées ; null vide un champ.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Expected version</source>
            <translation>Version attendue</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>The version that you saw: if the explanation has another one by now, the step is refused. Empty: any.</source>
            <translation>La version que vous avez vue : si la justification en a une autre entre-temps, l'étape est refusée. Vide : n'importe laquelle.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>A file to copy into the register, such as the decision or a study: at most {size} MB, or what the setting {setting} says. The same file under the same name is there once.</source>
            <translation>Un fichier à copier dans le registre, comme la décision ou une étude : {size} Mo au plus, ou ce que dit le paramètre {setting}. Le même fichier sous le même nom n'y est qu'une fois.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Where a document is to be found: a link that starts with https://, http:// or file://.</source>
            <translation>Où se trouve un document : un lien qui commence par https://, http:// ou file://.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Attached to partnership {id}: {names}.</source>
            <translation>Annexes du partenariat {id} : {names}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Partnership {id}: state “{state}”, version {version}, score {score:.0f}, level “{level}”.</source>
            <translation>Partenariat {id} : état « {state} », version {version}, score {score:.0f}, niveau « {level} ».</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation.py" />
            <source>Before it can be submitted: {what}</source>
            <translation>Avant de pouvoir l'introduire : {what}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>The step is taken (version {version}), but nothing is attached: {error}</source>
            <translation>L'étape est faite (version {version}), mais rien n'est joint : {error}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Nothing is given to write. Give at least one of {keys}, or FIELDS.</source>
            <translation>Rien n'est donné à écrire. Donnez au moins un de {keys}, ou FIELDS.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} is no JSON: {error}. Write an object such as {example}.</source>
            <translation>{where} n'est pas du JSON : {error}. Écrivez un objet comme {example}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} is no JSON object. Write an object such as {example}.</source>
            <translation>{where} n'est pas un objet JSON. Écrivez un objet comme {example}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} has keys that are unknown: {keys}. Known are {known}.</source>
            <translation>{where} a des clés inconnues : {keys}. Sont connues {known}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{where} has keys that stand twice: {keys}. Give each once.</source>
            <translation>{where} a des clés qui figurent deux fois : {keys}. Donnez chacune une fois.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Field {field} must be text or null, is {value}.</source>
            <translation>Le champ {field} doit être du texte ou null, est {value}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Field {field}: “{value}” is no date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Champ {field} : « {value} » n'est pas une date. Écrivez l'année, le mois et le jour, comme 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Given twice, as a parameter and in FIELDS: {keys}. Give each once.</source>
            <translation>Donnés deux fois, comme paramètre et dans FIELDS : {keys}. Donnez chacun une fois.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} cannot be read ({reason}). Give the path of a JSON file, or JSON itself.</source>
            <translation>FIELDS : le fichier {file} ne peut être lu ({reason}). Donnez le chemin d'un fichier JSON, ou du JSON même.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} is larger than {size} MB, too large for an explanation.</source>
            <translation>FIELDS : le fichier {file} dépasse {size} Mo, trop grand pour une justification.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>FIELDS: the file {file} is not UTF-8 text (byte {place}). Save it as UTF-8.</source>
            <translation>FIELDS : le fichier {file} n'est pas du texte UTF-8 (octet {place}). Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Nothing is given to attach. Give a file as ATTACH, or a link as ATTACH_LINK.</source>
            <translation>Rien n'est donné à joindre. Donnez un fichier comme ATTACH, ou un lien comme ATTACH_LINK.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>The step “{action}” ({code}) takes no {fields}. Text is written with ACTION write or plan; the ruling goes with return, accept, reject and exempt.</source>
            <translation>L'étape « {action} » ({code}) ne prend pas de {fields}. Le texte s'écrit avec ACTION write ou plan ; la décision de l'examen va avec return, accept, reject et exempt.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>If the ruling is meant, give it as {keys}: DECISION_… is the decision of the partnership.</source>
            <translation>Si c'est la décision de l'examinateur, donnez-la comme {keys} : DECISION_… est la décision du partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>First write the text, with ACTION write and: {keys}.</source>
            <translation>Écrivez d'abord le texte, avec ACTION write et : {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>These parameters give it: {keys}.</source>
            <translation>Ces paramètres le donnent : {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>Possible steps now: {steps}.</source>
            <translation>Étapes possibles maintenant : {steps}.</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>{key} or {other}</source>
            <translation>{key} ou {other}</translation>
        </message>
        <message>
            <location filename="../processing/change_explanation_run.py" />
            <source>“{body}” is noted as the body that ruled, but by the rule set {rule_set} the decision is up to: {deciders}. If it is another body, reopen the explanation, and give RULING_BODY, RULING_DATE and RULING_REFERENCE.</source>
            <translation>« {body} » est noté comme l'organe qui a décidé, mais selon le jeu de règles {rule_set} la décision revient à : {deciders}. Si c'est un autre organe, rouvrez la justification, et donnez RULING_BODY, RULING_DATE et RULING_REFERENCE.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Check register</source>
            <translation>Contrôler le registre</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>integrity,validate,problems,overdue,deadline,expired,quality,level,scheduled</source>
            <translation>intégrité,valider,problèmes,en retard,échéance,expiré,qualité,niveau,planifié</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Looks for what is wrong or overdue in the register, with remedies, and judges every explanation.</source>
            <translation>Cherche ce qui ne va pas ou est en retard dans le registre, avec des remèdes, et juge chaque justification.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>&lt;p&gt;Checks a register and changes nothing, but for dates that passed if APPLY_DATES asks so: the file and its indexes, the history of each explanation, what belongs to nothing, geometries and attachments that are gone or not what they were, dates and deadlines that passed, explanations that stand although something mandatory is missing, and reasons that are nearly the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problems&lt;/b&gt; has a row for each, with severity (&lt;i&gt;error&lt;/i&gt;, &lt;i&gt;warning&lt;/i&gt;, or &lt;i&gt;note&lt;/i&gt; for what does no harm), partnership, table and row, and the remedy. &lt;b&gt;Levels of explanations&lt;/b&gt; has score, level, missing parts and warnings of each explanation, by the rules that count now.&lt;/p&gt;&lt;p&gt;For a scheduled run set FAIL_ON: the tables are written first, then the algorithm fails, so that &lt;i&gt;qgis_process&lt;/i&gt; ends with an exit status that is not 0.&lt;/p&gt;&lt;p&gt;The numbers (PROBLEM_COUNT, ERROR_COUNT, WARNING_COUNT, OVERDUE_COUNT, EXPIRED_COUNT, EXPLANATION_COUNT) are for models and scripts; PROBLEM_COUNT leaves out what does no harm.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Contrôle un registre et ne change rien, sauf les dates passées si APPLY_DATES le demande : le fichier et ses index, l'historique de chaque justification, ce qui n'appartient à rien, les géométries et pièces jointes disparues ou altérées, les dates et échéances passées, les justifications qui valent bien qu'une chose obligatoire manque, et les raisons presque identiques.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Problèmes&lt;/b&gt; a une ligne pour chacun, avec la gravité (&lt;i&gt;error&lt;/i&gt;, &lt;i&gt;warning&lt;/i&gt;, ou &lt;i&gt;note&lt;/i&gt; pour ce qui est sans conséquence), le partenariat, la table et la ligne, et le remède. &lt;b&gt;Niveaux des justifications&lt;/b&gt; a le score, le niveau, les parties manquantes et les avertissements de chaque justification, selon les règles qui valent maintenant.&lt;/p&gt;&lt;p&gt;Pour une exécution planifiée, réglez FAIL_ON : les tables sont d'abord écrites, puis l'algorithme échoue, de sorte que &lt;i&gt;qgis_process&lt;/i&gt; finit avec un statut autre que 0.&lt;/p&gt;&lt;p&gt;Les nombres (PROBLEM_COUNT, ERROR_COUNT, WARNING_COUNT, OVERDUE_COUNT, EXPIRED_COUNT, EXPLANATION_COUNT) sont pour les modèles et scripts ; PROBLEM_COUNT omet ce qui est sans conséquence.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>The check of {file} found {errors} errors and {warnings} warnings: see the table of problems.</source>
            <translation>Le contrôle de {file} a trouvé {errors} erreurs et {warnings} avertissements : voyez la table des problèmes.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Let what has lapsed expire</source>
            <translation>Laisser expirer ce qui est échu</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Before the check, explanations that were accepted for a time and plans become expired where their date has passed, as “Update register” does it too.</source>
            <translation>Avant le contrôle, les justifications acceptées pour un temps et les plans dont la date est passée expirent, comme « Mettre à jour le registre » le fait aussi.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Fail on</source>
            <translation>Échouer en cas de</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>When the algorithm fails after its tables are written: never, at errors, or at any error or warning. For scheduled runs that look at the exit status.</source>
            <translation>Quand l'algorithme échoue après l'écriture de ses tables : jamais (never), aux erreurs (errors), ou à toute erreur ou tout avertissement (any). Pour des exécutions planifiées qui regardent le statut de sortie.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>The GeoPackage to check.</source>
            <translation>Le GeoPackage à contrôler.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>A table with a row per problem, with its remedy.</source>
            <translation>Une table avec une ligne par problème, avec son remède.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Levels of explanations</source>
            <translation>Niveaux des justifications</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>A table with a row per explanation: score, level, what is missing, and warnings.</source>
            <translation>Une table avec une ligne par justification : score, niveau, ce qui manque, et avertissements.</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of errors and warnings</source>
            <translation>Nombre d'erreurs et d'avertissements</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of errors</source>
            <translation>Nombre d'erreurs</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of warnings</source>
            <translation>Nombre d'avertissements</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of dates that passed</source>
            <translation>Nombre de dates passées</translation>
        </message>
        <message>
            <location filename="../processing/check_register.py" />
            <source>Number of explanations</source>
            <translation>Nombre de justifications</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Explanations that expired now: {count}</source>
            <translation>Justifications qui ont expiré maintenant : {count}</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Nothing is wrong with the register.</source>
            <translation>Rien ne cloche dans le registre.</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>Errors: {errors}; warnings: {warnings}, of which {overdue} about dates; for information: {notes}.</source>
            <translation>Erreurs : {errors} ; avertissements : {warnings}, dont {overdue} sur des dates ; pour information : {notes}.</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>{severity}: {detail} ({location})</source>
            <translation>{severity} : {detail} ({location})</translation>
        </message>
        <message>
            <location filename="../processing/check_register_run.py" />
            <source>{severity}: {detail}</source>
            <translation>{severity} : {detail}</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Compare indicators of two dates</source>
            <translation>Comparer les indicateurs de deux dates</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>before,after,monitor,trend,fragmentation,coherence,concordance,history</source>
            <translation>avant,après,suivi,tendance,fragmentation,cohérence,concordance,historique</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Holds the indicators that a register kept at two dates, or that two registers keep, side by side.</source>
            <translation>Met côte à côte les indicateurs qu’un registre conservait à deux dates, ou que deux registres conservent.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>&lt;p&gt;A register keeps the indicators that are given to “Update register”, with the run that brought them: the outputs of “Municipality indicators” and of “Concordance of zones and regions”. This gives them before and after: of one register at two dates, or of two registers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Before and after&lt;/b&gt; has a row per figure: what it is a figure of (&lt;i&gt;scope&lt;/i&gt;: layer, region, zone or municipality; &lt;i&gt;layer&lt;/i&gt; is the name of the zones, empty for partnerships), the unit, the indicator, and the change. A figure that one side lacks is NULL there. The figures of the whole stand in the log, such as “Number of different member sets: 183 → 38”.&lt;/p&gt;&lt;p&gt;Nothing is changed in a register. Memberships of two dates that no register holds figures of are compared by “Municipality indicators”, with BEFORE.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Un registre conserve les indicateurs donnés à « Mettre à jour le registre », avec l’exécution qui les a apportés : les sorties de « Indicateurs par commune » et de « Concordance des zones et des régions ». Ceci les donne avant et après : d’un registre à deux dates, ou de deux registres.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Avant et après&lt;/b&gt; a une ligne par chiffre : ce dont il est le chiffre (&lt;i&gt;scope&lt;/i&gt; : couche, région, zone ou commune ; &lt;i&gt;layer&lt;/i&gt; est le nom des zones, vide pour les partenariats), l’unité, l’indicateur et le changement. Un chiffre qui manque d’un côté y est NULL. Les chiffres de l’ensemble figurent dans le journal, comme « Nombre de combinaisons différentes de membres : 183 → 38 ».&lt;/p&gt;&lt;p&gt;Rien ne change dans un registre. Les participations de deux dates dont aucun registre ne conserve les chiffres sont comparées par « Indicateurs par commune », avec BEFORE.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Register before</source>
            <translation>Registre avant</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Another register with the figures before. Empty: the same one, at an earlier date.</source>
            <translation>Un autre registre avec les chiffres d’avant. Vide : le même, à une date antérieure.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>The register with the figures after; it is only read.</source>
            <translation>Le registre avec les chiffres d’après ; il est seulement lu.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Date after</source>
            <translation>Date après</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>As they stood at the end of this day. Empty: as they stand.</source>
            <translation>Tels qu’ils étaient à la fin de ce jour. Vide : tels qu’ils sont.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Date before</source>
            <translation>Date avant</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>As they stood at the end of this day. Empty: the first figures that the register kept, or, of another register, as they stand.</source>
            <translation>Tels qu’ils étaient à la fin de ce jour. Vide : les premiers chiffres que le registre a conservés ou, d’un autre registre, tels qu’ils sont.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Only what changed</source>
            <translation>Seulement ce qui a changé</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Leaves out figures that are the same before and after.</source>
            <translation>Omet les chiffres qui sont les mêmes avant et après.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Run after</source>
            <translation>Exécution après</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Run before</source>
            <translation>Exécution avant</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Id of the reference set that the figures are about. Empty: the current one of each date.</source>
            <translation>Identifiant du jeu de référence dont parlent les chiffres. Vide : celui qui vaut à chaque date.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of a run, as in the table “runs” of the register: as they stood after it.</source>
            <translation>Numéro d’une exécution, comme dans la table « runs » du registre : tels qu’ils étaient après.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>A table with each figure before and after, and the change.</source>
            <translation>Une table avec chaque chiffre avant et après, et le changement.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known before and after</source>
            <translation>Nombre de chiffres connus avant et après</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that changed</source>
            <translation>Nombre de chiffres qui ont changé</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known before only</source>
            <translation>Nombre de chiffres connus avant seulement</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators.py" />
            <source>Number of figures that are known after only</source>
            <translation>Nombre de chiffres connus après seulement</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} has no run up to the date or run that {key} names, or none against that reference set. Give a later one.</source>
            <translation>Le registre {file} n’a aucune exécution jusqu’à la date ou à l’exécution que {key} indique, ou aucune avec ce jeu de référence. Donnez-en une plus tardive.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} holds no indicators as of {day} (run {run}). Give their tables to “Update register”, or choose a later date with {key}.</source>
            <translation>Le registre {file} ne contient aucun indicateur au {day} (exécution {run}). Donnez leurs tables à « Mettre à jour le registre », ou choisissez une date plus tardive avec {key}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The register {file} has no run {run}; its last one is {last}. Give {key} another number.</source>
            <translation>Le registre {file} n'a pas d'exécution {run} ; la dernière est {last}. Donnez un autre numéro à {key}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>Before and after are the same: run {run} of {day} in {file}. Give {before} or {after} another date or run, or give two registers.</source>
            <translation>Avant et après sont identiques : exécution {run} du {day} dans {file}. Donnez à {before} ou {after} une autre date ou exécution, ou donnez deux registres.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>{layer}:</source>
            <translation>{layer} :</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>- {meaning}: {before:.6g} → {value:.6g}</source>
            <translation>- {meaning} : {before:.6g} → {value:.6g}</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>Before: run {run} of {day}. After: run {last} of {last_day}.</source>
            <translation>Avant : exécution {run} du {day}. Après : exécution {last} du {last_day}.</translation>
        </message>
        <message>
            <location filename="../processing/compare_indicators_run.py" />
            <source>The figures before are about the reference set “{before}”, those after about “{after}”: regions with the same id are held against each other.</source>
            <translation>Les chiffres d’avant portent sur le jeu de référence « {before} », ceux d’après sur « {after} » : les régions de même identifiant sont comparées.</translation>
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
            <location filename="../processing/concordance.py" />
            <source>Concordance of zones and regions</source>
            <translation>Concordance des zones et des régions</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>zones,homogeneity,completeness,V-measure,inhomogeneity,mapcurves,splitting,entropy,similarity</source>
            <translation>zones,homogénéité,complétude,mesure V,inhomogénéité,mapcurves,morcellement,entropie,similarité</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>Tells how well a whole layer of zones matches the reference regions, and where it does not.</source>
            <translation>Indique dans quelle mesure toute une couche de zones correspond aux régions de référence, et où elle n’y correspond pas.</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>zones</source>
            <translation>zones</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>Parameter {asks} is “{value}”, which needs {lacks}, but that is empty. Give it, or change {asks}.</source>
            <translation>Le paramètre {asks} vaut « {value} », ce qui demande {lacks}, mais celui-ci est vide. Donnez-le, ou changez {asks}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Compares a whole layer of zones, such as police zones, with the reference regions: by area, by number of municipalities, or by a weight of them such as the population.&lt;/p&gt;&lt;p&gt;The zones may not overlap each other, and zones and regions must cover the same ground, but for noise by the rule set. Otherwise the measures are refused: the log and &lt;b&gt;Measures&lt;/b&gt; tell why with figures and names, IS_COMPARABLE is 0, the columns of measures stay NULL, and shares are still given. Zones that share nothing with the regions have no part in it. Regions that overlap each other stop the run.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare toute une couche de zones, comme les zones de police, aux régions de référence : par superficie, par nombre de communes, ou par un poids de celles-ci comme la population.&lt;/p&gt;&lt;p&gt;Les zones ne peuvent pas se chevaucher, et zones et régions doivent couvrir le même territoire, au bruit près selon le jeu de règles. Sinon les mesures sont refusées : le journal et &lt;b&gt;Mesures&lt;/b&gt; disent pourquoi, avec chiffres et noms, IS_COMPARABLE vaut 0, les colonnes de mesures restent NULL, et les parts sont tout de même données. Les zones qui ne partagent rien avec les régions ne comptent pas. Des régions qui se chevauchent arrêtent l’exécution.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Zone i and region j share n_ij; n_i and n_j are what each holds, n is everything; H = −Σ p log p.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Homogeneity&lt;/b&gt;, zones → regions: 1 − H(region | zone) / H(region). 1 if every zone lies within one region.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Completeness&lt;/b&gt;, regions → zones: 1 − H(zone | region) / H(zone). 1 if every region lies within one zone.&lt;/li&gt;&lt;li&gt;&lt;b&gt;V-measure&lt;/b&gt;: 2 · h · c / (h + c). 1 only if zones and regions are the same. All three are 0 to 1, without a unit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Inhomogeneity&lt;/b&gt; of a zone: the entropy of its shares in the regions, divided by H(region); of a region likewise. 0 within one, 1 as mixed as the whole. Homogeneity is 1 minus the mean over the zones by size, completeness 1 minus that over the regions.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;La zone i et la région j partagent n_ij ; n_i et n_j sont ce que chacune contient, n est le tout ; H = −Σ p log p.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Homogénéité&lt;/b&gt;, zones → régions : 1 − H(région | zone) / H(région). 1 si chaque zone se trouve dans une seule région.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Complétude&lt;/b&gt;, régions → zones : 1 − H(zone | région) / H(zone). 1 si chaque région se trouve dans une seule zone.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Mesure V&lt;/b&gt; : 2 · h · c / (h + c). 1 seulement si zones et régions sont les mêmes. Les trois vont de 0 à 1, sans unité.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Inhomogénéité&lt;/b&gt; d’une zone : l’entropie de ses parts dans les régions, divisée par H(région) ; de même pour une région. 0 dans une seule, 1 aussi mêlée que l’ensemble. L’homogénéité est 1 moins la moyenne sur les zones selon la taille, la complétude 1 moins celle sur les régions.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;ul&gt;&lt;li&gt;&lt;b&gt;Fit&lt;/b&gt;: Σ n_ij² / (n_i · n_j); 1 for a union of whole ones. &lt;b&gt;Mapcurves&lt;/b&gt; is the mean fit of the zones or of the regions, whichever is higher: the area under the curve of how many have at least that fit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Splitting&lt;/b&gt;: Σ √(share), 1 or more, and its mean by size. A small bite counts: 99 % and 1 % give 1.095. &lt;b&gt;Reduced&lt;/b&gt;: whole regions in a zone (and whole zones in a region) are taken together first, so they cost nothing.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Effective splits&lt;/b&gt;: 1 / Σ share² − 1, 0 or more.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;ul&gt;&lt;li&gt;&lt;b&gt;Ajustement&lt;/b&gt; : Σ n_ij² / (n_i · n_j) ; 1 pour une union d’entités entières. &lt;b&gt;Mapcurves&lt;/b&gt; est l’ajustement moyen des zones ou des régions, le plus élevé des deux : l’aire sous la courbe de combien d’entre elles ont au moins cet ajustement.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Morcellement&lt;/b&gt; : Σ √(part), 1 ou plus, et sa moyenne selon la taille. Une petite bouchée compte : 99 % et 1 % donnent 1,095. &lt;b&gt;Réduit&lt;/b&gt; : les régions entières dans une zone (et les zones entières dans une région) sont d’abord réunies, si bien qu’elles ne coûtent rien.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Divisions effectives&lt;/b&gt; : 1 / Σ part² − 1, 0 ou plus.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;&lt;b&gt;Zones with inhomogeneity&lt;/b&gt; (OUTPUT) and &lt;b&gt;Regions with inhomogeneity&lt;/b&gt; can be styled by any of these; &lt;i&gt;amount&lt;/i&gt; is in square metres, municipalities or weight, as chosen. The numbers of the whole are outputs for models and scripts too, such as V_MEASURE; those that are refused are left out.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Zones avec inhomogénéité&lt;/b&gt; (OUTPUT) et &lt;b&gt;Régions avec inhomogénéité&lt;/b&gt; peuvent être représentées selon chacune d’elles ; &lt;i&gt;amount&lt;/i&gt; est en mètres carrés, communes ou poids, selon le choix. Les nombres de l’ensemble sont aussi des sorties pour modèles et scripts, comme V_MEASURE ; ceux qui sont refusés sont omis.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance.py" />
            <source>&lt;p&gt;Sources: Rosenberg and Hirschberg 2007 (V-measure); Nowosad and Stepinski 2018 (V-measure and inhomogeneity of maps); Hargrove, Hoffman and Hessburg 2006 (Mapcurves); Duchin 2018 and Ramsay 2020 (splitting, reduced: Dave's Redistricting); Wang and others 2022 (effective splits).&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sources : Rosenberg et Hirschberg 2007 (mesure V) ; Nowosad et Stepinski 2018 (mesure V et inhomogénéité de cartes) ; Hargrove, Hoffman et Hessburg 2006 (Mapcurves) ; Duchin 2018 et Ramsay 2020 (morcellement, réduit : Dave's Redistricting) ; Wang et autres 2022 (divisions effectives).&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons of a whole layer of zones, such as police zones: they may not overlap each other, and should cover the regions. Features with the same id are dissolved.</source>
            <translation>Polygones de toute une couche de zones, comme les zones de police : elles ne peuvent pas se chevaucher et devraient couvrir les régions. Les entités de même identifiant sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field that identifies a zone, number or text. Features without an id are left out with a warning.</source>
            <translation>Champ qui identifie une zone, nombre ou texte. Les entités sans identifiant sont omises, avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zone name</source>
            <translation>Nom de la zone</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with the name of the zone.</source>
            <translation>Champ avec le nom de la zone.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the municipalities. Where a zone has a list, the list decides and not the geometry.</source>
            <translation>Champ avec les codes des communes membres, séparés par ; ou , ou des retours à la ligne. Demande les communes. Là où une zone a une liste, c’est la liste qui décide et non la géométrie.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons to compare with, one feature per region. They may not overlap each other by more than noise.</source>
            <translation>Polygones auxquels comparer, une entité par région. Ils ne peuvent pas se chevaucher au-delà du bruit.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>area: square metres; municipalities: each counts the same; weight: the sum of the weight of the municipalities, such as their population. The last two need the municipalities.</source>
            <translation>area : mètres carrés ; municipalities : chaque commune compte autant ; weight : la somme du poids des communes, comme leur population. Les deux derniers demandent les communes.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Says which slivers along borders are noise where areas are counted.</source>
            <translation>Dit quelles esquilles le long des limites sont du bruit là où l’on compte des superficies.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Polygons of the building blocks. One belongs to the zones of which it is a listed member or that hold at least half of it, and to the region that holds at least half of it.</source>
            <translation>Polygones des éléments de base. Une commune appartient aux zones dont elle est sur la liste ou qui en contiennent au moins la moitié, et à la région qui en contient au moins la moitié.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Field with a number of 0 or more, such as the population; needed to count by weight.</source>
            <translation>Champ avec un nombre de 0 ou plus, comme la population ; nécessaire pour compter par poids.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Zones with inhomogeneity</source>
            <translation>Zones avec inhomogénéité</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A row per zone with its main region, how it is spread over regions, and its part in the measures.</source>
            <translation>Une ligne par zone avec sa région principale, sa répartition entre régions et sa part dans les mesures.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Regions with inhomogeneity</source>
            <translation>Régions avec inhomogénéité</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A row per region with its main zone, how it is spread over zones, and its part in the measures.</source>
            <translation>Une ligne par région avec sa zone principale, sa répartition entre zones et sa part dans les mesures.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A table with a row per zone and region that share something; given also where the layers do not fit.</source>
            <translation>Une table avec une ligne par zone et région qui partagent quelque chose ; donnée aussi là où les couches ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>Measures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../processing/concordance_parameters.py" />
            <source>A table with a row per measure of the whole: its code, what it tells, and its value.</source>
            <translation>Une table avec une ligne par mesure de l’ensemble : son code, ce qu’elle dit et sa valeur.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>- {meaning}: {value:.6g}</source>
            <translation>- {meaning} : {value:.6g}</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones that share nothing with the regions have no part in the measures: {zones}.</source>
            <translation>Les zones qui ne partagent rien avec les régions n’entrent pas dans les mesures : {zones}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>The zones and the regions do not cover the same ground once, so the V-measure and the other measures are not given; shares are. {reasons} Leave out zones that overlap or reach outside, and regions that no zone holds, or add what lacks. Where only borders are drawn otherwise, compare by municipalities.</source>
            <translation>Les zones et les régions ne couvrent pas une seule fois le même territoire : la mesure V et les autres mesures ne sont donc pas données, les parts le sont. {reasons} Omettez les zones qui se chevauchent ou dépassent, et les régions qu'aucune zone ne contient, ou ajoutez ce qui manque. Là où seules les limites sont dessinées autrement, comparez par communes.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{first} and {second} ({size})</source>
            <translation>{first} et {second} ({size})</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones overlap each other, {size} in all, {share} of the regions: {pairs}.</source>
            <translation>Des zones se chevauchent, {size} en tout, {share} des régions : {pairs}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>No zone holds {size} of the regions, {share}: {regions}.</source>
            <translation>Aucune zone ne contient {size} des régions, {share} : {regions}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>Zones extend beyond the regions by {size}: {zones}.</source>
            <translation>Des zones dépassent les régions de {size} : {zones}.</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{name} ({size})</source>
            <translation>{name} ({size})</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>1 municipality</source>
            <translation>1 commune</translation>
        </message>
        <message>
            <location filename="../processing/concordance_run.py" />
            <source>{count} municipalities</source>
            <translation>{count} communes</translation>
        </message>
        <message>
            <location filename="../processing/exchange_words.py" />
            <source>{column} (UTC)</source>
            <translation>{column} (UTC)</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Export register</source>
            <translation>Exporter le registre</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,copy,backup,explanations,list</source>
            <translation>feuille de calcul,classeur,Excel,LibreOffice,CSV,JSON,copie,sauvegarde,justifications,liste</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Writes findings, explanations and their history to a workbook, CSV, JSON, or a copy of the register.</source>
            <translation>Écrit les constats, les justifications et leur historique dans un classeur, en CSV, en JSON ou dans une copie du registre.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>&lt;p&gt;Writes a register to one file. Its first table, &lt;i&gt;explanations&lt;/i&gt;, is the list to read: a row per partnership with its class, regions, state, level, and all parts of its explanation. The other tables hold all findings, overlaps, order of alignment, repairs, indicators, earlier texts, history, attachments, runs and sets.&lt;/p&gt;&lt;p&gt;&lt;b&gt;XLSX&lt;/b&gt; and &lt;b&gt;ODS&lt;/b&gt; have a sheet per table, with frozen headers, filters and real dates. A text that is too long for a cell goes on in a sheet of its own. &lt;b&gt;CSV&lt;/b&gt; makes a folder with a file per table, or the explanations alone where OUTPUT ends in .csv. &lt;b&gt;JSON&lt;/b&gt; has all tables with codes. &lt;b&gt;GPKG&lt;/b&gt; is a copy of the register as it is at one moment, with its geometries.&lt;/p&gt;&lt;p&gt;Texts that a spreadsheet would take for formulas get an apostrophe; &lt;i&gt;Import explanations&lt;/i&gt; takes it off again. That algorithm reads all of these files, in any language of the plugin.&lt;/p&gt;&lt;p&gt;Sheets of a workbook show shares as percentages, and hold them as precise as they are. CSV with words has decimal commas, as Excel expects where it takes semicolons; with CODES it has points, for programs. A ground that was typed and is none of the rule set stands between quotes where it could be taken for the name of one.&lt;/p&gt;&lt;p&gt;What people and the software wrote is not translated: the departure keeps the language of who wrote or submitted the explanation.&lt;/p&gt;&lt;p&gt;The register is only read. The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Écrit un registre dans un seul fichier. La première table, &lt;i&gt;justifications&lt;/i&gt;, est la liste à lire : une ligne par partenariat avec classe, régions, état, niveau et toutes les parties de la justification. Les autres tables contiennent tous les constats, recouvrements, ordre d'alignement, réparations, indicateurs, textes antérieurs, l'historique, les annexes, les exécutions et les jeux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;XLSX&lt;/b&gt; et &lt;b&gt;ODS&lt;/b&gt; ont une feuille par table, avec en-têtes figés, filtres et vraies dates. Un texte trop long pour une cellule continue dans une feuille à part. &lt;b&gt;CSV&lt;/b&gt; fait un dossier avec un fichier par table, ou les justifications seules si OUTPUT se termine par .csv. &lt;b&gt;JSON&lt;/b&gt; a toutes les tables avec des codes. &lt;b&gt;GPKG&lt;/b&gt; est une copie du registre tel qu'il est à un moment donné, avec ses géométries.&lt;/p&gt;&lt;p&gt;Les textes qu'une feuille de calcul prendrait pour des formules reçoivent une apostrophe ; &lt;i&gt;Importer des justifications&lt;/i&gt; la retire. Cet algorithme lit tous ces fichiers, dans chaque langue de l'extension.&lt;/p&gt;&lt;p&gt;Les feuilles d'un classeur montrent les parts en pourcentages, et les contiennent avec toute leur précision. CSV avec des mots a des virgules décimales, comme Excel les attend là où il prend des points-virgules ; avec CODES il a des points, pour les programmes. Un motif qui a été tapé et qui n'est pas du jeu de règles est entre guillemets là où il pourrait passer pour le nom d'un motif.&lt;/p&gt;&lt;p&gt;Ce que des personnes et le logiciel ont écrit n'est pas traduit : l'écart garde la langue de qui a écrit ou soumis la justification.&lt;/p&gt;&lt;p&gt;Le registre est seulement lu. Les nombres sont pour les modèles et les scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} is the register itself, which is never overwritten. Give another file.</source>
            <translation>{output} est le registre lui-même, qui n'est jamais écrasé. Donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>A copy of the register is whole: leave {region} and {states} empty, or choose another format.</source>
            <translation>Une copie du registre est entière : laissez {region} et {states} vides ou choisissez un autre format.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} names the file {file}, which is another register, or cannot be read to tell. Registers are never overwritten. Give another file.</source>
            <translation>{output} désigne le fichier {file}, qui est un autre registre, ou ne peut pas être lu pour le dire. Les registres ne sont jamais écrasés. Donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} names the file {file}, a copy of this register with history that this one does not have. Give another file, so that nothing is lost.</source>
            <translation>{output} désigne le fichier {file}, une copie de ce registre avec un historique que celui-ci n'a pas. Donnez un autre fichier, pour que rien ne se perde.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Parameter {key} is empty. Give a file.</source>
            <translation>Le paramètre {key} est vide. Donnez un fichier.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>{output} ends in .{suffix}, but {format} is {wanted}. Make them the same.</source>
            <translation>{output} se termine par .{suffix}, mais {format} est {wanted}. Accordez-les.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>The register to export; it is only read.</source>
            <translation>Le registre à exporter ; il est seulement lu.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Id or name of a region: only partnerships that count it among their regions. Empty: all.</source>
            <translation>Identifiant ou nom d'une région : seuls les partenariats pour lesquels elle compte. Vide : tous.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>XLSX, ODS, CSV, JSON, or GPKG for a copy of the register. Empty: by the name of the file; else XLSX.</source>
            <translation>XLSX, ODS, CSV, JSON, ou GPKG pour une copie du registre. Vide : selon le nom du fichier ; sinon XLSX.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Only partnerships with an explanation in one of these states ({states}; none: no explanation). Empty: all.</source>
            <translation>Seuls les partenariats dont la justification est dans un de ces états ({states} ; none : pas de justification). Vide : tous.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Codes instead of words</source>
            <translation>Codes au lieu de mots</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Names of columns and codes, such as straddles_minor, in place of headings and words in your language; in CSV decimal points in place of commas.</source>
            <translation>Noms de colonnes et codes, comme straddles_minor, au lieu d'en-têtes et de mots dans votre langue ; en CSV des points décimaux au lieu de virgules.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Excel (*.xlsx);;LibreOffice (*.ods);;CSV, explanations alone (*.csv);;JSON (*.json);;Copy of the register (*.gpkg)</source>
            <translation>Excel (*.xlsx);;LibreOffice (*.ods);;CSV, justifications seules (*.csv);;JSON (*.json);;Copie du registre (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>The file, which is replaced if it is there: a register only by a copy of the same register, if that has all that is in there. For CSV a folder, or a name in .csv for the explanations alone.</source>
            <translation>Le fichier, qui est remplacé s'il existe : un registre seulement par une copie du même registre, si elle a tout ce qui s'y trouve. Pour CSV un dossier, ou un nom en .csv pour les justifications seules.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Folder for attachments</source>
            <translation>Dossier pour les annexes</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Gets the attached files, byte for byte. Their names, made safe, stand in the column “File” of the attachments.</source>
            <translation>Reçoit les fichiers annexés, octet par octet. Leurs noms, rendus sûrs, figurent dans la colonne « Fichier » des annexes.</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of rows in the list of explanations</source>
            <translation>Nombre de lignes dans la liste des justifications</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of findings</source>
            <translation>Nombre de constats</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of overlaps</source>
            <translation>Nombre de recouvrements</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of partnerships in the order of alignment</source>
            <translation>Nombre de partenariats dans l'ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of repairs</source>
            <translation>Nombre de réparations</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of indicators</source>
            <translation>Nombre d'indicateurs</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of earlier texts</source>
            <translation>Nombre de textes antérieurs</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of events</source>
            <translation>Nombre d'événements</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of attachments listed</source>
            <translation>Nombre d'annexes dans la liste</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of attachments in the folder</source>
            <translation>Nombre d'annexes dans le dossier</translation>
        </message>
        <message>
            <location filename="../processing/export_register.py" />
            <source>Number of runs</source>
            <translation>Nombre d'exécutions</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>Folder “{folder}” cannot be made: {error}.</source>
            <translation>Le dossier « {folder} » ne peut pas être créé : {error}.</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>No partnership matches region “{region}” and states “{states}”: the list is empty. Check both.</source>
            <translation>Aucun partenariat ne correspond à la région « {region} » et aux états « {states} » : la liste est vide. Vérifiez les deux.</translation>
        </message>
        <message>
            <location filename="../processing/export_register_run.py" />
            <source>Attachments that are not what was attached, and are left out: {names}. Take them from a backup.</source>
            <translation>Annexes qui ne sont pas ce qui avait été annexé, et sont omises : {names}. Reprenez-les d'une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Import explanations</source>
            <translation>Importer des justifications</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>spreadsheet,workbook,Excel,LibreOffice,CSV,JSON,merge,dry run,explanations</source>
            <translation>feuille de calcul,classeur,Excel,LibreOffice,CSV,JSON,fusion,essai à blanc,justifications</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Takes explanations of a workbook, CSV, JSON or another register into a register, after a dry run.</source>
            <translation>Reprend dans un registre les justifications d'un classeur, d'un CSV, d'un JSON ou d'un autre registre, après un essai à blanc.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>&lt;p&gt;Reads explanations as &lt;i&gt;Export register&lt;/i&gt; writes them, or from a table of your own with a heading, a column &lt;i&gt;partnership_id&lt;/i&gt; and columns such as &lt;i&gt;reasons&lt;/i&gt;, &lt;i&gt;category&lt;/i&gt; or &lt;i&gt;comply_by&lt;/i&gt;. Headings are known by the names of columns and by what they are called in English, Dutch and French; so are states, grounds and other codes. Columns that are not there leave what stands; an empty cell in a row with text empties its field; a row without any text changes nothing.&lt;/p&gt;&lt;p&gt;Without APPLY nothing is changed: the &lt;b&gt;plan of the import&lt;/b&gt; lists per row what would happen. &lt;i&gt;new_text&lt;/i&gt;: there is none yet. &lt;i&gt;new_version&lt;/i&gt;: the text differs, and the one that stands is kept as a version. &lt;i&gt;conflict&lt;/i&gt;: it is submitted or decided, or was changed since the export; it is not touched, and the text of the file is kept as a version. &lt;i&gt;invalid&lt;/i&gt; and &lt;i&gt;unknown_partnership&lt;/i&gt;: what is wrong, and what to do. The detail tells what differs.&lt;/p&gt;&lt;p&gt;With APPLY all is imported in one go, or nothing: rows that cannot be imported stop it unless SKIP_INVALID leaves them out.&lt;/p&gt;&lt;p&gt;Ids are text. A number that lost its leading zeros in a spreadsheet, or became one such as 2.01E+8 without losing digits, is taken for the one id that it can mean, and refused if there are several. Formulas are not calculated. The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Lit les justifications comme &lt;i&gt;Exporter le registre&lt;/i&gt; les écrit, ou d'une table à vous avec un en-tête, une colonne &lt;i&gt;partnership_id&lt;/i&gt; et des colonnes comme &lt;i&gt;reasons&lt;/i&gt;, &lt;i&gt;category&lt;/i&gt; ou &lt;i&gt;comply_by&lt;/i&gt;. Les en-têtes sont reconnus par les noms des colonnes et par leurs appellations en anglais, néerlandais et français ; de même les états, motifs et autres codes. Les colonnes absentes laissent ce qui existe ; une cellule vide dans une ligne avec du texte vide son champ ; une ligne sans aucun texte ne change rien.&lt;/p&gt;&lt;p&gt;Sans APPLY rien n'est modifié : le &lt;b&gt;plan de l'importation&lt;/b&gt; indique par ligne ce qui se passerait. &lt;i&gt;new_text&lt;/i&gt; : il n'y en a pas encore. &lt;i&gt;new_version&lt;/i&gt; : le texte diffère, et celui qui existe est gardé comme version. &lt;i&gt;conflict&lt;/i&gt; : la justification est soumise ou décidée, ou a changé depuis l'exportation ; elle n'est pas modifiée, et le texte du fichier est gardé comme version. &lt;i&gt;invalid&lt;/i&gt; et &lt;i&gt;unknown_partnership&lt;/i&gt; : ce qui ne va pas, et que faire. Le détail dit ce qui diffère.&lt;/p&gt;&lt;p&gt;Avec APPLY tout est importé d'un coup, ou rien : les lignes qui ne peuvent pas l'être l'empêchent, sauf si SKIP_INVALID les omet.&lt;/p&gt;&lt;p&gt;Les identifiants sont du texte. Un nombre qui a perdu ses zéros de tête dans une feuille de calcul, ou qui y est devenu un nombre comme 2.01E+8 sans perdre de chiffres, est pris pour le seul identifiant possible, et refusé s'il y en a plusieurs. Les formules ne sont pas calculées. Les nombres sont pour les modèles et les scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Cancelled: nothing was imported.</source>
            <translation>Annulé : rien n'a été importé.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>{source} is the register itself: there is nothing to import from it. Give another file.</source>
            <translation>{source} est le registre lui-même : il n'y a rien à en importer. Donnez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>{plan} lies in the folder {source}, which is read. Give a file outside of it.</source>
            <translation>{plan} se trouve dans le dossier {source}, qui est lu. Donnez un fichier hors de celui-ci.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Parameter {key}: there is no file or folder “{file}”. Check the name.</source>
            <translation>Paramètre {key} : il n'y a pas de fichier ni de dossier « {file} ». Vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>The register that gets the explanations. Without APPLY it is only read.</source>
            <translation>Le registre qui reçoit les justifications. Sans APPLY il est seulement lu.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Name of the sheet with the explanations. Empty: the one that is called so, or else the first.</source>
            <translation>Nom de la feuille des justifications. Vide : celle qui s'appelle ainsi, sinon la première.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Off: a dry run, which lists what would happen. On: import all of it, or nothing.</source>
            <translation>Désactivé : un essai à blanc, qui indique ce qui se passerait. Activé : tout importer, ou rien.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Leave out what cannot be imported</source>
            <translation>Omettre ce qui ne peut pas être importé</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Off: nothing is imported if a row cannot be. On: such rows are left out, and listed.</source>
            <translation>Désactivé : rien n'est importé si une ligne ne peut pas l'être. Activé : de telles lignes sont omises et listées.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>With states, rulings and history</source>
            <translation>Avec états, décisions et historique</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Takes over states, rulings, history, earlier texts, notes and contacts as they are in the source, to move a review to another register. A draft keeps its ground, also one that the rules do not offer. What a state asks for must be there: an accepted explanation without a reference of the decision is invalid. What is submitted or decided here is a conflict.</source>
            <translation>Reprend états, décisions, historique, textes antérieurs, notes et contacts tels qu'ils sont dans la source, pour déplacer un examen vers un autre registre. Un projet garde son motif, même un que les règles n'offrent pas. Ce qu'un état exige doit être présent : une justification acceptée sans référence de la décision est invalide. Ce qui est soumis ou décidé ici est un conflit.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Plan of the import</source>
            <translation>Plan de l'importation</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>A table with a row per row of the source, or several where several things are to be told.</source>
            <translation>Une table avec une ligne par ligne de la source, ou plusieurs là où il y a plusieurs choses à signaler.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Explanations (*.xlsx *.ods *.csv *.json *.gpkg);;All files (*)</source>
            <translation>Justifications (*.xlsx *.ods *.csv *.json *.gpkg);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>An XLSX, ODS, CSV or JSON file, a folder with the CSV files of an export, or another register (GPKG).</source>
            <translation>Un fichier XLSX, ODS, CSV ou JSON, un dossier avec les fichiers CSV d'une exportation, ou un autre registre (GPKG).</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Folder with attachments</source>
            <translation>Dossier des annexes</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>The folder that the export filled: files listed in the table of attachments are attached. Empty: none are, but those of another register come along with its states.</source>
            <translation>Le dossier que l'exportation a rempli : les fichiers de la table des annexes sont annexés. Vide : aucun, mais ceux d'un autre registre suivent ses états.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows with explanations</source>
            <translation>Nombre de lignes avec des justifications</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new texts</source>
            <translation>Nombre de nouveaux textes</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new versions</source>
            <translation>Nombre de nouvelles versions</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new states of the same text</source>
            <translation>Nombre de nouveaux états du même texte</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows that change nothing</source>
            <translation>Nombre de lignes qui ne changent rien</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of conflicts</source>
            <translation>Nombre de conflits</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of invalid rows</source>
            <translation>Nombre de lignes invalides</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of rows of unknown partnerships</source>
            <translation>Nombre de lignes de partenariats inconnus</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new events and earlier texts</source>
            <translation>Nombre de nouveaux événements et textes antérieurs</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of new attachments</source>
            <translation>Nombre de nouvelles annexes</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Number of partnerships with a new note or contact</source>
            <translation>Nombre de partenariats avec une nouvelle note ou un nouveau contact</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations.py" />
            <source>Whether it was imported (1 or 0)</source>
            <translation>Si l'importation a eu lieu (1 ou 0)</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>{outcome}: {count}</source>
            <translation>{outcome} : {count}</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>Imported.</source>
            <translation>Importé.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>This was a dry run: nothing was changed. Set APPLY to import.</source>
            <translation>C'était un essai à blanc : rien n'a été modifié. Activez APPLY pour importer.</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>{table}, row {row}, {id}: {detail}</source>
            <translation>{table}, ligne {row}, {id} : {detail}</translation>
        </message>
        <message>
            <location filename="../processing/import_explanations_run.py" />
            <source>Nothing was imported: {count} rows cannot be. Correct them, or set SKIP_INVALID to leave them out; a dry run lists all of them.</source>
            <translation>Rien n'a été importé : {count} lignes ne peuvent pas l'être. Corrigez-les ou activez SKIP_INVALID pour les omettre ; un essai à blanc les liste toutes.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>There is no folder {folder} with attachments. Check the name, or leave it empty.</source>
            <translation>Il n'y a pas de dossier {folder} avec des annexes. Vérifiez le nom ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>“{file}” holds no explanations. Give a file with a heading and at least one row.</source>
            <translation>« {file} » ne contient pas de justifications. Donnez un fichier avec un en-tête et au moins une ligne.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>File “{file}” is no export of a register that can be read here: {detail}.</source>
            <translation>Le fichier « {file} » n'est pas une exportation de registre lisible ici : {detail}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}”: columns that mean nothing here are left out: {columns}.</source>
            <translation>Feuille « {sheet} » : les colonnes qui ne signifient rien ici sont omises : {columns}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>“{file}” has no sheet “{sheet}”. It has: {sheets}.</source>
            <translation>« {file} » n'a pas de feuille « {sheet} ». Il a : {sheets}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}”: column “{column}” stands twice. Remove one of them.</source>
            <translation>Feuille « {sheet} » : la colonne « {column} » figure deux fois. Supprimez-en une.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}” has no column partnership_id. Its first row must hold the headings; it has: {headings}.</source>
            <translation>La feuille « {sheet} » n'a pas de colonne partnership_id. Sa première ligne doit contenir les en-têtes ; elle a : {headings}.</translation>
        </message>
        <message>
            <location filename="../processing/import_source.py" />
            <source>Sheet “{sheet}” has no column with a part of an explanation, such as reasons; it has: {headings}.</source>
            <translation>La feuille « {sheet} » n'a pas de colonne avec une partie de justification, comme reasons ; elle a : {headings}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take one of: {words}.</source>
            <translation>Prenez un de : {words}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: {before} → {after}</source>
            <translation>{field} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: {before} → {after} words</source>
            <translation>{field} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give an earlier date.</source>
            <translation>Donnez une date antérieure.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill it in, or import the row as a draft.</source>
            <translation>Remplissez-le, ou importez la ligne comme projet.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill in one of the two, or import the row as a draft.</source>
            <translation>Remplissez l'un des deux, ou importez la ligne comme projet.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Shorten it, and put the rest in a document.</source>
            <translation>Raccourcissez-le, et mettez le reste dans un document.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take the sign out, or replace it by a blank.</source>
            <translation>Enlevez le signe, ou remplacez-le par une espace.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Type the sign again; the file was cut or saved in a wrong encoding.</source>
            <translation>Retapez le signe ; le fichier a été coupé ou enregistré dans un mauvais encodage.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make it temporary with a date, or take another ground.</source>
            <translation>Rendez-la temporaire avec une date, ou prenez un autre motif.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give a later date.</source>
            <translation>Donnez une date ultérieure.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take a ground that the law exempts, or another state.</source>
            <translation>Prenez un motif que la loi exempte, ou un autre état.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Name the person who reviewed it, other than who wrote or submitted it.</source>
            <translation>Nommez la personne qui l'a examinée, autre que celle qui l'a écrite ou soumise.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Name the person.</source>
            <translation>Nommez la personne.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Remove the text: nothing is to be explained.</source>
            <translation>Enlevez le texte : il n'y a rien à justifier.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Update the register with the territory first.</source>
            <translation>Mettez d'abord le registre à jour avec le territoire.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>There is no partnership id.</source>
            <translation>Il n'y a pas d'identifiant de partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Fill it in, or remove the row.</source>
            <translation>Remplissez-le ou supprimez la ligne.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Partnership {id} stands in several rows.</source>
            <translation>Le partenariat {id} figure dans plusieurs lignes.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Keep one of them: nothing is guessed.</source>
            <translation>Gardez-en une : rien n'est deviné.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” may have lost its leading zeros, and several ids can be meant: {ids}.</source>
            <translation>« {text} » peut avoir perdu ses zéros de tête, et plusieurs identifiants sont possibles : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet, and write the id with its zeros.</source>
            <translation>Mettez la colonne en texte dans la feuille de calcul et écrivez l'identifiant avec ses zéros.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is taken for {id}: the spreadsheet dropped its leading zeros.</source>
            <translation>« {text} » est pris pour {id} : la feuille de calcul a enlevé les zéros de tête.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet.</source>
            <translation>Mettez la colonne en texte dans la feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The register has no partnership “{text}”.</source>
            <translation>Le registre n'a pas de partenariat « {text} ».</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Check the id; new partnerships come in with “Update register”.</source>
            <translation>Vérifiez l'identifiant ; les nouveaux partenariats entrent avec « Mettre à jour le registre ».</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is taken for {id}: a spreadsheet made a number of the id.</source>
            <translation>« {text} » est pris pour {id} : une feuille de calcul a fait un nombre de l'identifiant.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A spreadsheet made the number “{text}” of an id; it may have dropped digits. It can mean: {ids}.</source>
            <translation>Une feuille de calcul a fait d'un identifiant le nombre « {text} » ; des chiffres ont pu se perdre. Il peut signifier : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Make the column text in the spreadsheet, and write the id as it is.</source>
            <translation>Mettez la colonne en texte dans la feuille de calcul, et écrivez l'identifiant tel qu'il est.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A spreadsheet made the number “{text}” of an id, and the register has no partnership that it can mean.</source>
            <translation>Une feuille de calcul a fait d'un identifiant le nombre « {text} », et le registre n'a aucun partenariat qu'il puisse signifier.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: another one stands here already, and stays.</source>
            <translation>{field} : une autre valeur existe déjà ici, et reste.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Change it in the register if it is the wrong one.</source>
            <translation>Modifiez-la dans le registre si ce n'est pas la bonne.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>There is nothing to explain: it was never found not to conform.</source>
            <translation>Il n'y a rien à justifier : il n'a jamais été constaté non conforme.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Remove the text, or update the register first.</source>
            <translation>Supprimez le texte ou mettez d'abord le registre à jour.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a date.</source>
            <translation>{field} : « {text} » n'est pas une date.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31.</source>
            <translation>Écrivez-la comme 2025-01-31.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: in “{text}” day and month can be taken for each other.</source>
            <translation>{field} : dans « {text} » le jour et le mois peuvent être confondus.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31, or make it a date in the spreadsheet.</source>
            <translation>Écrivez-la comme 2025-01-31 ou faites-en une date dans la feuille de calcul.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a time.</source>
            <translation>{field} : « {text} » n'est pas une heure.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as 2025-01-31T12:00:00Z.</source>
            <translation>Écrivez-la comme 2025-01-31T12:00:00Z.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not a number that fits.</source>
            <translation>{field} : « {text} » n'est pas un nombre qui convient.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Correct it, or leave the column out.</source>
            <translation>Corrigez-le ou omettez la colonne.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is neither yes nor no.</source>
            <translation>{field} : « {text} » n'est ni oui ni non.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write true or false.</source>
            <translation>Écrivez true ou false.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is no list of ids.</source>
            <translation>{field} : « {text} » n'est pas une liste d'identifiants.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Write it as: id 1, id 2. Or take it from the export as it is.</source>
            <translation>Écrivez-la comme : id 1, id 2. Ou reprenez-la de l'exportation telle quelle.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is not known here.</source>
            <translation>{field} : « {text} » n'est pas connu ici.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take one of the words or codes of the export.</source>
            <translation>Prenez un des mots ou codes de l'exportation.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The explanation is “{state}” and is not touched.</source>
            <translation>La justification est « {state} » et n'est pas modifiée.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Your text is kept among the versions. Return or reopen the explanation first.</source>
            <translation>Votre texte est gardé parmi les versions. Renvoyez ou rouvrez d'abord la justification.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Someone changed the explanation since the export: that was version {seen}, it is {version} now.</source>
            <translation>Quelqu'un a modifié la justification depuis l'exportation : c'était la version {seen}, c'est maintenant la {version}.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Your text is kept among the versions. Export again, and put your changes in there.</source>
            <translation>Votre texte est gardé parmi les versions. Exportez à nouveau et apportez-y vos changements.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>{field}: “{text}” is no name that can be taken.</source>
            <translation>{field} : « {text} » n'est pas un nom acceptable.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Give a plain name, for a file one inside the folder.</source>
            <translation>Donnez un nom simple, pour un fichier un nom dans le dossier.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is not there.</source>
            <translation>Le fichier « {text} » n'est pas là.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Put it in the folder for attachments, or remove the row.</source>
            <translation>Mettez-le dans le dossier des annexes ou supprimez la ligne.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is not the one that was attached: its SHA-256 differs.</source>
            <translation>Le fichier « {text} » n'est pas celui qui avait été annexé : son SHA-256 diffère.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Take the right file, or empty the column SHA-256.</source>
            <translation>Prenez le bon fichier ou videz la colonne SHA-256.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>The file “{text}” is larger than 25 MB.</source>
            <translation>Le fichier « {text} » dépasse 25 Mo.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>Attach a link instead.</source>
            <translation>Annexez plutôt un lien.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>“{text}” is no link that is taken.</source>
            <translation>« {text} » n'est pas un lien acceptable.</translation>
        </message>
        <message>
            <location filename="../processing/import_texts.py" />
            <source>A link starts with https://, http:// or file://.</source>
            <translation>Un lien commence par https://, http:// ou file://.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Layer “{layer}” ({role}): parameter {key} is empty. Choose the field that holds its ids.</source>
            <translation>Couche « {layer} » ({role}) : le paramètre {key} est vide. Choisissez le champ qui contient ses identifiants.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: no layer of {layers} has a field “{field}”. They have {fields}.</source>
            <translation>Paramètre {key} : aucune couche de {layers} n'a de champ « {field} ». Elles ont {fields}.</translation>
        </message>
        <message>
            <location filename="../processing/layer_algorithm.py" />
            <source>Parameter {key}: {layers} cannot be opened as a layer of polygons. Check the name and the path.</source>
            <translation>Paramètre {key} : {layers} ne peut pas être ouvert comme couche de polygones. Vérifiez le nom et le chemin.</translation>
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
            <location filename="../processing/measure_style.py" />
            <source>{measure}: no figure</source>
            <translation>{measure} : pas de chiffre</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} 0: not mixed</source>
            <translation>{measure} 0 : pas mélangé</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} over {low}</source>
            <translation>{measure} au-dessus de {low}</translation>
        </message>
        <message>
            <location filename="../processing/measure_style.py" />
            <source>{measure} {low} to {high}</source>
            <translation>{measure} de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Municipality indicators</source>
            <translation>Indicateurs par commune</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>partners,congruence,coherence,fragmentation,memberships,ranking,seats,before,after</source>
            <translation>partenaires,congruence,cohérence,fragmentation,adhésions,classement,sièges,avant,après</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Tells how many partnerships and partners each municipality has, and how coherent each region is.</source>
            <translation>Indique combien de partenariats et de partenaires a chaque commune, et combien chaque région est cohérente.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>The table of before and after is empty: no memberships before were given.</source>
            <translation>La table d’avant et après est vide : aucune adhésion antérieure n’a été donnée.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>memberships</source>
            <translation>adhésions</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>memberships before</source>
            <translation>adhésions antérieures</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>Parameter {seats} is “{field}”, but {municipality} is empty. Seats need a row per member: choose the field with the municipality of each row, or leave the seats out.</source>
            <translation>Le paramètre {seats} vaut « {field} », mais {municipality} est vide. Les sièges demandent une ligne par membre : choisissez le champ avec la commune de chaque ligne, ou omettez les sièges.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>{reason} Or choose the field with the municipality of each row ({municipality}) or with the list of members ({members}).</source>
            <translation>{reason} Ou choisissez le champ avec la commune de chaque ligne ({municipality}) ou avec la liste des membres ({members}).</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Takes who is a member of which partnership, as rows, as lists or as territories, and tells with whom each municipality cooperates and how scattered that is over the reference regions. With memberships before, each indicator is given before and after.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Prend qui est membre de quel partenariat, en lignes, en listes ou en territoires, et indique avec qui chaque commune coopère et combien cela se disperse entre les régions de référence. Avec des adhésions antérieures, chaque indicateur est donné avant et après.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Per municipality:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;partnership_count&lt;/i&gt;: its partnerships; &lt;i&gt;partner_count&lt;/i&gt;: other municipalities in them; &lt;i&gt;partner_set_count&lt;/i&gt;: different sets of partners; &lt;i&gt;regions_reached&lt;/i&gt;: regions in which it and its partners lie.&lt;/li&gt;&lt;li&gt;&lt;i&gt;congruence&lt;/i&gt;: mean over its partners of shared partnerships ÷ its own partnerships (0–1). 1 if it does everything with the same partners.&lt;/li&gt;&lt;li&gt;&lt;i&gt;inward_share&lt;/i&gt;: share of its ties that stay in its own region; each partner in each partnership is a tie.&lt;/li&gt;&lt;li&gt;&lt;i&gt;is_border&lt;/i&gt;: whether it borders on a municipality of another region, over more than 1 m.&lt;/li&gt;&lt;li&gt;&lt;i&gt;seats&lt;/i&gt;: sum of its seats, where given.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;Par commune :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;partnership_count&lt;/i&gt; : ses partenariats ; &lt;i&gt;partner_count&lt;/i&gt; : les autres communes qui en font partie ; &lt;i&gt;partner_set_count&lt;/i&gt; : les différentes combinaisons de partenaires ; &lt;i&gt;regions_reached&lt;/i&gt; : les régions où elle et ses partenaires se trouvent.&lt;/li&gt;&lt;li&gt;&lt;i&gt;congruence&lt;/i&gt; : moyenne sur ses partenaires des partenariats partagés ÷ ses propres partenariats (0–1). 1 si elle fait tout avec les mêmes partenaires.&lt;/li&gt;&lt;li&gt;&lt;i&gt;inward_share&lt;/i&gt; : part de ses liens qui restent dans sa région ; chaque partenaire dans chaque partenariat est un lien.&lt;/li&gt;&lt;li&gt;&lt;i&gt;is_border&lt;/i&gt; : si elle borde une commune d’une autre région, sur plus de 1 m.&lt;/li&gt;&lt;li&gt;&lt;i&gt;seats&lt;/i&gt; : somme de ses sièges, là où ils sont donnés.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;Per region:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Its size: municipalities, square metres, weight; and the partnerships with members in it, of which &lt;i&gt;within_count&lt;/i&gt; lie within it and &lt;i&gt;crossing_count&lt;/i&gt; do not, with their smallest, median and largest number of members.&lt;/li&gt;&lt;li&gt;&lt;i&gt;member_set_count&lt;/i&gt;: different member sets among them, the fragmentation.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence&lt;/i&gt;: mean over all ordered pairs of its municipalities of shared partnerships ÷ the partnerships of the first (0–1). 1 if they do everything together.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence_rank&lt;/i&gt;: 1 for the most coherent; &lt;i&gt;fragmentation_rank&lt;/i&gt;: 1 for the fewest member sets.&lt;/li&gt;&lt;/ul&gt;</source>
            <translation>&lt;p&gt;Par région :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Sa taille : communes, mètres carrés, poids ; et les partenariats qui y ont des membres, dont &lt;i&gt;within_count&lt;/i&gt; y sont tout entiers et &lt;i&gt;crossing_count&lt;/i&gt; non, avec leur nombre de membres le plus petit, médian et le plus grand.&lt;/li&gt;&lt;li&gt;&lt;i&gt;member_set_count&lt;/i&gt; : les différentes combinaisons de membres parmi eux, la fragmentation.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence&lt;/i&gt; : moyenne sur tous les couples ordonnés de ses communes des partenariats partagés ÷ ceux de la première (0–1). 1 si elles font tout ensemble.&lt;/li&gt;&lt;li&gt;&lt;i&gt;coherence_rank&lt;/i&gt; : 1 pour la plus cohérente ; &lt;i&gt;fragmentation_rank&lt;/i&gt; : 1 pour le moins de combinaisons.&lt;/li&gt;&lt;/ul&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators.py" />
            <source>&lt;p&gt;What has no meaning is NULL: the congruence of a municipality without partners, the coherence of a region of one municipality. A partnership of a single municipality counts as a partnership and has no partners.&lt;/p&gt;&lt;p&gt;The numbers of the whole are outputs for models and scripts, such as MEMBER_SET_COUNT and, with memberships before, MEMBER_SET_COUNT_BEFORE.&lt;/p&gt;&lt;p&gt;The indicators are those of reviews of regional cooperation; the formulas are as given here.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Ce qui n’a pas de sens est NULL : la congruence d’une commune sans partenaires, la cohérence d’une région d’une seule commune. Un partenariat d’une seule commune compte comme partenariat et n’a pas de partenaires.&lt;/p&gt;&lt;p&gt;Les nombres de l’ensemble sont des sorties pour modèles et scripts, comme MEMBER_SET_COUNT et, avec des adhésions antérieures, MEMBER_SET_COUNT_BEFORE.&lt;/p&gt;&lt;p&gt;Les indicateurs sont ceux des examens de la coopération régionale ; les formules sont celles données ici.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with a row per member, a table or layer with a row per partnership and a list of members, or polygons of territories without lists, of which the municipalities are members that they hold at least half of. Figures of registers are compared by “Compare indicators of two dates”.</source>
            <translation>Une table avec une ligne par membre, une table ou couche avec une ligne par partenariat et une liste de membres, ou des polygones de territoires sans listes, dont sont membres les communes qui s’y trouvent au moins pour moitié. Les chiffres de registres sont comparés par « Comparer les indicateurs de deux dates ».</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Memberships before</source>
            <translation>Adhésions antérieures</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>The memberships of another date, to compare with, in any of the forms of INPUT. Bring the codes of both to one date first with “Update municipality codes”.</source>
            <translation>Les adhésions d’une autre date auxquelles comparer, sous chacune des formes de INPUT. Ramenez d’abord les codes des deux à une même date avec « Mettre à jour les codes de communes ».</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Names the codes for no municipality, such as 99999, which are skipped.</source>
            <translation>Nomme les codes qui ne désignent aucune commune, tels que 99999, et qui sont ignorés.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field that identifies a partnership, number or text. Rows without one are left out with a warning.</source>
            <translation>Champ qui identifie un partenariat, nombre ou texte. Les lignes qui n’en ont pas sont omises, avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Municipality of each row</source>
            <translation>Commune de chaque ligne</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the code or the name of one member, where there is a row per member.</source>
            <translation>Champ avec le code ou le nom d’un membre, là où il y a une ligne par membre.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with several members: codes or names separated by ; or , or new lines.</source>
            <translation>Champ avec plusieurs membres : codes ou noms séparés par ; ou , ou des retours à la ligne.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the number of seats of the municipality in the partnership; needs a row per member.</source>
            <translation>Champ avec le nombre de sièges de la commune dans le partenariat ; demande une ligne par membre.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Polygons of the municipalities, of the date of the memberships. Each gets a row in the output.</source>
            <translation>Polygones des communes, à la date des adhésions. Chacune a une ligne dans la sortie.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the code of the municipality. Features with the same code are dissolved.</source>
            <translation>Champ avec le code de la commune. Les entités de même code sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with the name of the municipality; needed where members are given by name.</source>
            <translation>Champ avec le nom de la commune ; nécessaire lorsque les membres sont donnés par leur nom.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Field with a number such as the population, which is summed up per region.</source>
            <translation>Champ avec un nombre comme la population, additionné par région.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Polygons of the regions; a municipality lies in the region that holds at least half of it.</source>
            <translation>Polygones des régions ; une commune se trouve dans la région qui en contient au moins la moitié.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Municipalities with indicators</source>
            <translation>Communes avec indicateurs</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A row per municipality: partnerships, partners, regions reached, congruence and more.</source>
            <translation>Une ligne par commune : partenariats, partenaires, régions atteintes, congruence et plus.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Regions with indicators</source>
            <translation>Régions avec indicateurs</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A row per region: its size, its partnerships, fragmentation, coherence and ranks.</source>
            <translation>Une ligne par région : sa taille, ses partenariats, fragmentation, cohérence et rangs.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with each indicator of the whole, of each region and of each municipality before and after; it stays empty without memberships before.</source>
            <translation>Une table avec chaque indicateur de l’ensemble, de chaque région et de chaque commune avant et après ; elle reste vide sans adhésions antérieures.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>Numbers of the whole</source>
            <translation>Chiffres de l’ensemble</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_parameters.py" />
            <source>A table with the numbers of the whole, and those before; “Update register” keeps them from run to run.</source>
            <translation>Une table avec les chiffres de l’ensemble, et ceux d’avant ; « Mettre à jour le registre » les conserve d’une exécution à l’autre.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Municipalities that lie in no region: {names}. They count as partners, and not in any region.</source>
            <translation>Communes qui ne se trouvent dans aucune région : {names}. Elles comptent comme partenaires, et dans aucune région.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}): field “{field}” holds “{value}” in {where}, which is no number of 0 or more. Correct it, or choose another field for the seats.</source>
            <translation>Table « {layer} » ({role}) : le champ « {field} » contient « {value} » dans {where}, qui n’est pas un nombre de 0 ou plus. Corrigez-le, ou choisissez un autre champ pour les sièges.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.</source>
            <translation>Table « {layer} » ({role}) : {count} lignes n'ont pas de valeur dans le champ « {field} » et sont laissées de côté. Complétez-le.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Unknown members, skipped: {count}, such as {texts}. Correct them, or bring codes of another date to that of the municipalities with “Update municipality codes”.</source>
            <translation>Membres inconnus, ignorés : {count}, comme {texts}. Corrigez-les, ou amenez les codes d'une autre date à celle des communes avec « Mettre à jour les codes de communes ».</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Members that may be something else, skipped: {count}, such as {texts}.</source>
            <translation>Membres qui peuvent être autre chose, ignorés : {count}, comme {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Codes that stand for no municipality, skipped: {count}, such as {texts}.</source>
            <translation>Codes qui ne désignent aucune commune, ignorés : {count}, tels que {texts}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Rows without a member: {count}.</source>
            <translation>Lignes sans membre : {count}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Members given twice in a partnership, counted once: {count}.</source>
            <translation>Membres donnés deux fois dans un partenariat, comptés une fois : {count}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Partnerships of which no member is known are left out: {ids}.</source>
            <translation>Les partenariats dont aucun membre n’est connu sont omis : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/municipality_indicators_run.py" />
            <source>Table “{layer}” ({role}):</source>
            <translation>Table « {layer} » ({role}) :</translation>
        </message>
        <message>
            <location filename="../processing/older_registers.py" />
            <source>The register {file} was made by an older RegioAlign, and is brought up to date. A backup of what it was stands in {backup}; an older RegioAlign can still read the register, and no longer write it.</source>
            <translation>Le registre {file} a été créé par un RegioAlign plus ancien, et est mis à jour. Une sauvegarde de ce qu'il était se trouve dans {backup} ; un RegioAlign plus ancien peut encore lire le registre, mais plus y écrire.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} would overwrite {file}, the input {name}. Give {key} another file.</source>
            <translation>{key} écraserait {file}, l'entrée {name}. Donnez à {key} un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} names the file {file}, which is a register: outputs are never written into a register or in its place. Give {key} another file.</source>
            <translation>{key} nomme le fichier {file}, qui est un registre : les sorties ne sont jamais écrites dans un registre ou à sa place. Donnez à {key} un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/outputs.py" />
            <source>{key} and {other} would overwrite each other in {file}. Give each its own file.</source>
            <translation>{key} et {other} s'écraseraient l'un l'autre dans {file}. Donnez à chacun son fichier.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not possible. Give one of {choices}.</source>
            <translation>Paramètre {key} : « {value} » n'est pas possible. Donnez l'un de {choices}.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not a date. Write year, month and day, such as 2025-01-01.</source>
            <translation>Paramètre {key} : « {value} » n'est pas une date. Écrivez année, mois et jour, comme 2025-01-01.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Scripts and qgis_process give the words, with commas between them, not their numbers.</source>
            <translation>Les scripts et qgis_process donnent les mots, séparés par des virgules, pas leurs numéros.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Scripts and qgis_process give the word, not its number in the list.</source>
            <translation>Les scripts et qgis_process donnent le mot, pas son numéro dans la liste.</translation>
        </message>
        <message>
            <location filename="../processing/parameter_words.py" />
            <source>Parameter {key}: “{value}” is not possible. Give some of {choices}, with commas between them.</source>
            <translation>Paramètre {key} : « {value} » n'est pas possible. Donnez un ou plusieurs de {choices}, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>priority,prioritise,rank,score,renewal,deadline,calendar,iCalendar,workload,planning,transition</source>
            <translation>priorité,ordre,rang,score,renouvellement,échéance,calendrier,iCalendar,charge de travail,planification,transition</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Puts what does not conform in the order in which to align it, with reasons, and in a calendar.</source>
            <translation>Met ce qui n'est pas conforme dans l'ordre où l'aligner, avec les raisons, et dans un calendrier.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Rule set {id} says nothing about the order of alignment: that of {default} is used.</source>
            <translation>L'ensemble de règles {id} ne dit rien de l'ordre d'alignement : celui de {default} est utilisé.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>findings</source>
            <translation>constats</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Layer “{layer}” ({role}) has no column “{field}”. Give the output of “Assess alignment with regions”, or the layer review_map of a register.</source>
            <translation>La couche « {layer} » ({role}) n'a pas de colonne « {field} ». Donnez la sortie de « Évaluer l'alignement sur les régions », ou la couche review_map d'un registre.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>facts</source>
            <translation>faits</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>repairs</source>
            <translation>réparations</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>Layer “{layer}” ({role}) has no column “{field}”. Give the table “Repairs” that “Repairs and what-if” made.</source>
            <translation>La couche « {layer} » ({role}) n'a pas de colonne « {field} ». Donnez la table « Réparations » faite par « Réparations et simulations ».</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;Which partnerships to align first. All that does not conform gets a score, a rank and the reasons in words, by the rules of thumb of the rule set: new or to be founded; its term ends soon, best together with others of its region; few own assets; governments only; no large transition cost (else a feasibility study first); operational impact considered; one municipality off.&lt;/p&gt;&lt;p&gt;What conforms needs no place in the order and is left out, as is what is not judged, what is exempt, and what was accepted for good; the log and the numbers count them.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Quels partenariats aligner d'abord. Tout ce qui n'est pas conforme reçoit un score, un rang et les raisons en mots, selon les règles empiriques de l'ensemble de règles : nouveau ou à créer ; son terme prend bientôt fin, de préférence avec d'autres de sa région ; peu de patrimoine propre ; uniquement des pouvoirs publics ; pas de coût de transition élevé (sinon d'abord une étude de faisabilité) ; impact opérationnel examiné ; à une commune près.&lt;/p&gt;&lt;p&gt;Ce qui est conforme n'a pas besoin de place dans l'ordre et est omis, comme ce qui n'est pas jugé, ce qui est exempté et ce qui a été accepté définitivement ; le journal et les nombres les comptent.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;Score&lt;/b&gt;: 100 × Σ weight · value ÷ Σ weight, over the criteria that are &lt;i&gt;known&lt;/i&gt;; a value is 0 to 1. Unknown is not zero: it has no part in the score. &lt;i&gt;known_share&lt;/i&gt; is the weight of what is known ÷ all weight. &lt;i&gt;score_low&lt;/i&gt; and &lt;i&gt;score_high&lt;/i&gt; are the score if all that is unknown speaks against aligning early, or for it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Score&lt;/b&gt; : 100 × Σ poids · valeur ÷ Σ poids, sur les critères &lt;i&gt;connus&lt;/i&gt; ; une valeur va de 0 à 1. L'inconnu n'est pas zéro : il n'entre pas dans le score. &lt;i&gt;known_share&lt;/i&gt; est le poids de ce qui est connu ÷ tout le poids. &lt;i&gt;score_low&lt;/i&gt; et &lt;i&gt;score_high&lt;/i&gt; sont le score si tout l'inconnu parle contre un alignement rapide, ou pour.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;Rank&lt;/b&gt;: by the middle of score_low and score_high, which draws a score that rests on few facts to 50. Equals share a rank, and the next is as many further. Whatever the unknown facts turn out to be, the place lies between &lt;i&gt;rank_best&lt;/i&gt; and &lt;i&gt;rank_worst&lt;/i&gt;. Of whom nothing is known has no rank. &lt;i&gt;rank_in_domain&lt;/i&gt; and &lt;i&gt;rank_in_region&lt;/i&gt; are the ranks among those of the same policy domain and main region.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Rang&lt;/b&gt; : selon le milieu de score_low et score_high, ce qui tire vers 50 un score fondé sur peu de faits. Les égaux partagent un rang, et le suivant est d'autant plus loin. Quels que soient les faits inconnus, la place se situe entre &lt;i&gt;rank_best&lt;/i&gt; et &lt;i&gt;rank_worst&lt;/i&gt;. Celui dont on ne sait rien n'a pas de rang. &lt;i&gt;rank_in_domain&lt;/i&gt; et &lt;i&gt;rank_in_region&lt;/i&gt; sont les rangs parmi ceux du même domaine politique et de la même région principale.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;&lt;b&gt;When&lt;/b&gt;: a planned or allowed date of the register counts in place of the deadline, and what is new is due when it is founded, where the rule set says so. &lt;i&gt;starts_on&lt;/i&gt; and &lt;i&gt;ends_on&lt;/i&gt; tell from when until when a partnership is to be aligned: until its term ends, if that is before the deadline, else until the deadline; what is overdue has no end. QGIS plays them with the temporal controller, which shows what is left to do.&lt;/p&gt;&lt;p&gt;Of terms that end close together the fullest window is taken first, then the fullest before and after it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Quand&lt;/b&gt; : une date prévue ou accordée du registre compte à la place de l'échéance, et ce qui est nouveau doit être conforme à sa création, là où l'ensemble de règles le dit. &lt;i&gt;starts_on&lt;/i&gt; et &lt;i&gt;ends_on&lt;/i&gt; disent de quand à quand un partenariat est à aligner : jusqu'à la fin de son terme, si elle précède l'échéance, sinon jusqu'à l'échéance ; ce qui est en retard n'a pas de fin. QGIS les joue avec le contrôleur temporel, qui montre ce qui reste à faire.&lt;/p&gt;&lt;p&gt;Des termes qui prennent fin à peu près ensemble, la fenêtre la plus pleine est prise d'abord, puis la plus pleine avant et après elle.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise.py" />
            <source>&lt;p&gt;Weights and limits stand in the rule set, under &lt;i&gt;priority&lt;/i&gt;. A rule set of your own can change them and add criteria that read a field of the facts: a number, yes or no, text or a date.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Les poids et les limites se trouvent dans l'ensemble de règles, sous &lt;i&gt;priority&lt;/i&gt;. Un ensemble de règles à vous peut les changer et ajouter des critères qui lisent un champ des faits : un nombre, oui ou non, un texte ou une date.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): id “{id}” stands twice, the second time in {where}. Take the output of “Assess alignment with regions”, or the layer review_map of a register.</source>
            <translation>Couche « {layer} » ({role}) : l'identifiant « {id} » y est deux fois, la seconde dans {where}. Prenez la sortie de « Évaluer l'alignement sur les régions », ou la couche review_map d'un registre.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no {wanted}. Take the output of “Assess alignment with regions” as it was written.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » contient « {value} » dans {where}, ce qui n'est pas : {wanted}. Prenez la sortie de « Évaluer l'alignement sur les régions » telle qu'elle a été écrite.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): {where} has no value in column “{field}”. Fill it in.</source>
            <translation>Couche « {layer} » ({role}) : {where} n'a pas de valeur dans la colonne « {field} ». Complétez-la.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows with an id that stands there already, left out: {ids}. Keep one row per id.</source>
            <translation>Lignes dont l'identifiant y est déjà, omises : {ids}. Gardez une ligne par identifiant.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows whose id has lost its leading zeros, so that it is of no partnership: {ids}. Make the field text.</source>
            <translation>Lignes dont l'identifiant a perdu ses zéros de tête, et n'est donc celui d'aucun partenariat : {ids}. Faites de ce champ du texte.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Rows of no partnership of the findings: {ids}.</source>
            <translation>Lignes d'aucun partenariat des constats : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Partnerships without a row of facts: {ids}.</source>
            <translation>Partenariats sans ligne de faits : {ids}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>no date, such as 31/12/2030 or 2030-12-31</source>
            <translation>pas une date, comme 31/12/2030 ou 2030-12-31</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>neither yes nor no, nor an amount of 0 or more that has one reading</source>
            <translation>ni oui ni non, ni un montant de 0 ou plus qui n'a qu'une lecture</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>neither yes nor no</source>
            <translation>ni oui ni non</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>no number that has one reading</source>
            <translation>pas un nombre qui n'a qu'une lecture</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Criteria of the rule set whose field is neither in the facts nor in the findings are unknown: {criteria}.</source>
            <translation>Les critères de l'ensemble de règles dont le champ n'est ni dans les faits ni dans les constats sont inconnus : {criteria}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}) was made with other reference regions than “{findings}”: which partnerships are one municipality off may differ. Make the repairs again.</source>
            <translation>La couche « {layer} » ({role}) a été faite avec d'autres régions de référence que « {findings} » : les partenariats à une commune près peuvent différer. Refaites les réparations.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}) has no partnership of “{findings}”. Give the repairs of the same territories.</source>
            <translation>La couche « {layer} » ({role}) n'a aucun partenariat de « {findings} ». Donnez les réparations des mêmes territoires.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no whole number.</source>
            <translation>Couche « {layer} » ({role}) : la colonne « {field} » contient « {value} » dans {where}, ce qui n'est pas un nombre entier.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>Layer “{layer}”, field “{field}”: {count} values are {problem}, and count as unknown: {values}. Correct them; the table of problems lists all.</source>
            <translation>Couche « {layer} », champ « {field} » : {count} valeurs ne se lisent pas ({problem}) et comptent comme inconnues : {values}. Corrigez-les ; la table des problèmes les énumère toutes.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_input.py" />
            <source>feature {feature} “{text}”</source>
            <translation>entité {feature} « {text} »</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Territories by class, as “Assess alignment with regions” gives them, or the layer review_map of a register. What does not conform is put in order.</source>
            <translation>Territoires par classe, tels que « Évaluer l'alignement sur les régions » les donne, ou la couche review_map d'un registre. Ce qui n'est pas conforme est mis dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>The output of “Repairs and what-if” for the same territories: it tells which are one municipality off. Without it that is unknown.</source>
            <translation>La sortie de « Réparations et simulations » pour les mêmes territoires : elle dit lesquels sont à une commune près. Sans elle, c'est inconnu.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Holds the criteria with their weights, and the deadlines of new partnerships.</source>
            <translation>Contient les critères avec leur poids, et les échéances des nouveaux partenariats.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Reference date</source>
            <translation>Date de référence</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>The day from which days and months are counted. Empty: today.</source>
            <translation>Le jour à partir duquel jours et mois sont comptés. Vide : aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A table with what is known of each partnership. Empty: the fields below are those of the findings. What is blank or “?”, and what cannot be read, counts as unknown; the latter is listed.</source>
            <translation>Une table avec ce qui est connu de chaque partenariat. Vide : les champs ci-dessous sont ceux des constats. Ce qui est vide ou « ? », et ce qui ne se lit pas, compte comme inconnu ; cela est énuméré dans le dernier cas.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Id in the facts</source>
            <translation>Identifiant dans les faits</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field of the facts with the id of the partnership.</source>
            <translation>Champ des faits avec l'identifiant du partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>New or planned</source>
            <translation>Nouveau ou prévu</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, 1 or 0, or a word such as planned or existing. Dutch, French or English.</source>
            <translation>Champ avec oui ou non, 1 ou 0, ou un mot comme prévu ou existant. En néerlandais, français ou anglais.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Start date</source>
            <translation>Date de début</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the day on which it is founded. One after the reference date makes it new.</source>
            <translation>Champ avec le jour de sa création. Un jour après la date de référence le rend nouveau.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the last day of the term, as 31/12/2030, 2030-12-31, 31 december 2030, 12/2030 or 2030 (the day comes before the month), or a word such as onbepaald for no end. What a term becomes that ended before the reference date is unknown.</source>
            <translation>Champ avec le dernier jour du terme, comme 31/12/2030, 2030-12-31, 31 décembre 2030, 12/2030 ou 2030 (le jour précède le mois), ou un mot comme illimité pour aucune fin. Ce que devient un terme qui a pris fin avant la date de référence est inconnu.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Own assets</source>
            <translation>Patrimoine propre</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, or with an amount. A field that holds no other numbers than 0 and 1 says no and yes.</source>
            <translation>Champ avec oui ou non, ou avec un montant. Un champ qui n'a pas d'autres nombres que 0 et 1 dit non et oui.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Private partners</source>
            <translation>Partenaires privés</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no, or with how many there are or what share they hold.</source>
            <translation>Champ avec oui ou non, ou avec leur nombre ou la part qu'ils détiennent.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Transition cost</source>
            <translation>Coût de la transition</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with yes or no (is a large cost known), or with an amount.</source>
            <translation>Champ avec oui ou non (connaît-on un coût élevé), ou avec un montant.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Notes on impact</source>
            <translation>Notes sur l'impact</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Fields with notes on the operational impact: efficiency, environment, emissions, mobility. A note, or yes, tells that it was considered.</source>
            <translation>Champs avec des notes sur l'impact opérationnel : efficacité, environnement, émissions, mobilité. Une note, ou oui, dit qu'il a été examiné.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Field with the policy domain. Empty: the sector of the findings.</source>
            <translation>Champ avec le domaine politique. Vide : le secteur des constats.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Length of a renewal window (months)</source>
            <translation>Durée d'une fenêtre de renouvellement (mois)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Within how many months terms of one main region end together. Empty: as the rule set says, mostly 12.</source>
            <translation>En combien de mois des termes d'une région principale prennent fin ensemble. Vide : selon l'ensemble de règles, le plus souvent 12.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A row per partnership that has to be aligned, the first one first, in the geometry of the findings if they have one.</source>
            <translation>Une ligne par partenariat à aligner, le premier d'abord, avec la géométrie des constats s'ils en ont une.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Counts and median score: in all, per policy domain, per main region, per both.</source>
            <translation>Nombres et score médian : au total, par domaine politique, par région principale, par les deux.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Renewal windows</source>
            <translation>Fenêtres de renouvellement</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Terms of one main region that end close together: when, and of whom. Those that conform are in it too, as partners to redraw with; at least one has to be aligned.</source>
            <translation>Termes d'une région principale qui prennent fin à peu près ensemble : quand, et de qui. Les conformes y sont aussi, comme partenaires pour redessiner ; un au moins est à aligner.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Transition calendar</source>
            <translation>Calendrier de transition</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>A row per deadline and end of a term, with the days left, negative for what has passed.</source>
            <translation>Une ligne par échéance et fin de terme, avec les jours restants, négatifs pour ce qui est passé.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>How many partnerships are due, per day, obligation and class.</source>
            <translation>Combien de partenariats sont dus, par jour, obligation et classe.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Workload</source>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>How many partnerships to align per year and main region: when the term ends, if that is before the deadline, else by the deadline. Those without a day come last.</source>
            <translation>Combien de partenariats à aligner par an et par région principale : à la fin du terme, si elle précède l'échéance, sinon à l'échéance. Ceux sans jour viennent en dernier.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Values that cannot be read</source>
            <translation>Valeurs qui ne se lisent pas</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Each value that counts as unknown as it cannot be read.</source>
            <translation>Chaque valeur qui compte comme inconnue parce qu'elle ne se lit pas.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Calendar file</source>
            <translation>Fichier de calendrier</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>iCalendar (*.ics)</source>
            <translation>iCalendar (*.ics)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Deadlines, ends of terms and renewal windows as iCalendar, for Outlook, Thunderbird and others. A later file moves the events of an earlier one that was imported.</source>
            <translation>Échéances, fins de termes et fenêtres de renouvellement en iCalendar, pour Outlook, Thunderbird et d'autres. Un fichier ultérieur déplace les événements d'un précédent qui a été importé.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships to align</source>
            <translation>Nombre de partenariats à aligner</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships ranked</source>
            <translation>Nombre de partenariats classés</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships of which nothing is known</source>
            <translation>Nombre de partenariats dont on ne sait rien</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that share their rank</source>
            <translation>Nombre de partenariats qui partagent leur rang</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that conform</source>
            <translation>Nombre de partenariats conformes</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are not judged</source>
            <translation>Nombre de partenariats non jugés</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships whose deviation was allowed for good</source>
            <translation>Nombre de partenariats dont la dérogation a été accordée définitivement</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are one municipality off</source>
            <translation>Nombre de partenariats à une commune près</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that need a feasibility study first</source>
            <translation>Nombre de partenariats demandant d'abord une étude de faisabilité</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships that are overdue</source>
            <translation>Nombre de partenariats en retard</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships due within a year</source>
            <translation>Nombre de partenariats dus dans l'année</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of renewal windows</source>
            <translation>Nombre de fenêtres de renouvellement</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of partnerships to align in a renewal window</source>
            <translation>Nombre de partenariats à aligner dans une fenêtre de renouvellement</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of values that cannot be read</source>
            <translation>Nombre de valeurs qui ne se lisent pas</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Number of events in the calendar file</source>
            <translation>Nombre d'événements dans le fichier de calendrier</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_parameters.py" />
            <source>Share of the weight that is unknown (0–1)</source>
            <translation>Part du poids qui est inconnue (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>To be aligned: {count} of {all} partnerships. No place in the order have those that conform ({conforming}), that are not judged ({unjudged}), and whose deviation was allowed for good ({settled}).</source>
            <translation>À aligner : {count} partenariats sur {all}. N'ont pas de place dans l'ordre ceux qui sont conformes ({conforming}), qui ne sont pas jugés ({unjudged}), et dont la dérogation a été accordée définitivement ({settled}).</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>Ranked: {count}; on average {known:.0f} % of the weight rests on facts.</source>
            <translation>Classés : {count} ; en moyenne {known:.0f} % du poids est fondé sur des faits.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>- {rank} (between {best} and {worst}): {name}, score {score}, of which known {known:.0f} %</source>
            <translation>- {rank} (entre {best} et {worst}) : {name}, score {score}, dont {known:.0f} % connu</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>Terms that have ended: {names}. How they go on is unknown, so give the new end of the term.</source>
            <translation>Termes qui ont pris fin : {names}. On ne sait pas comment ils continuent ; donnez donc la nouvelle fin du terme.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_run.py" />
            <source>“{layer}” was assessed by rule set {used}, and is put in order by {id}.</source>
            <translation>« {layer} » a été évalué selon l'ensemble de règles {used}, et mis en ordre selon {id}.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: must fit the regions</source>
            <translation>{name} : doit respecter les régions</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: will fit the regions</source>
            <translation>{name} : respectera les régions</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{name}: the term ends</source>
            <translation>{name} : le terme prend fin</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>Rank {rank} in the order of alignment.</source>
            <translation>Rang {rank} dans l'ordre d'alignement.</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>{region}: {count} terms end close together</source>
            <translation>{region} : {count} termes prennent fin à peu près ensemble</translation>
        </message>
        <message>
            <location filename="../processing/prioritise_tables.py" />
            <source>From {first} to {last}: {names}.</source>
            <translation>Du {first} au {last} : {names}.</translation>
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
            <location filename="../processing/register_parameters.py" />
            <source>Empty: {file} beside the project.</source>
            <translation>Vide : {file} à côté du projet.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Name of who does this, as it stands in the history. Empty: the setting {setting}, or else the name that the computer knows.</source>
            <translation>Nom de qui fait ceci, comme il figure dans l'historique. Vide : le réglage {setting}, ou sinon le nom que l'ordinateur connaît.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key}: “{file}” is no name for a register. Give a file that ends in {suffix}.</source>
            <translation>Paramètre {key} : « {file} » n'est pas un nom de registre. Donnez un fichier qui finit par {suffix}.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key} is empty, and the project is not saved, so that there is no folder for {file}. Give the file of the register, or save the project.</source>
            <translation>Le paramètre {key} est vide, et le projet n'est pas enregistré, de sorte qu'il n'y a pas de dossier pour {file}. Donnez le fichier du registre, ou enregistrez le projet.</translation>
        </message>
        <message>
            <location filename="../processing/register_parameters.py" />
            <source>Parameter {key} is empty, and the computer knows no name. Give the name of who does this.</source>
            <translation>Le paramètre {key} est vide, et l'ordinateur ne connaît pas de nom. Donnez le nom de qui fait ceci.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Repairs and what-if</source>
            <translation>Réparations et simulations</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>smallest change,members,one municipality off,straddle,merge,split,scenario,reference regions</source>
            <translation>plus petit changement,membres,à une commune près,à cheval,fusion,scission,scénario,régions de référence</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Tells which smallest change of members makes each territory conform, and what a given change flips.</source>
            <translation>Indique quel plus petit changement de membres rend chaque territoire conforme, et ce qu'un changement donné fait basculer.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>&lt;p&gt;For each territory that does not conform: the changes of its member municipalities that make it conform. Members leave (&lt;i&gt;leave_out&lt;/i&gt;), all that is missing of a region comes in (&lt;i&gt;take_in&lt;/i&gt;), or &lt;i&gt;both&lt;/i&gt;. All minimal changes are found, those of which no part is enough: they end within one region, in a whole one, or in a union of whole regions where the rule set lets it conform. At least one member stays, and no region comes in that has no member yet.&lt;/p&gt;&lt;p&gt;Everything is counted in municipalities. Without a list, those are members of which at least half lies inside; a municipality lies in the region that holds at least half of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repairs&lt;/b&gt; (OUTPUT) has a row per repair. Rank 1 changes the fewest municipalities; of equals, those come first that leave the fewest municipalities cut off or enclosed, then those that change the least area. Each row tells who leaves and comes, class and regions, members, area and weight before and after, and whether members hang together: &lt;i&gt;stays_connected&lt;/i&gt;, &lt;i&gt;becomes_connected&lt;/i&gt;, &lt;i&gt;falls_apart&lt;/i&gt; or &lt;i&gt;stays_apart&lt;/i&gt;. With n regions there can be 2&lt;sup&gt;n&lt;/sup&gt; repairs: repair_count counts all, MAX_REPAIRS says how many are listed. The list is exact at any size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What if&lt;/b&gt;: CHANGE tries one change, and tells what flips in the whole layer as &lt;i&gt;Compare reference sets&lt;/i&gt; does. &lt;b&gt;Territories after the change&lt;/b&gt; has a row per territory, in its geometry before; each of those that merge has one, and a territory that splits has two.&lt;/p&gt;&lt;p&gt;The numbers (ONE_OFF_COUNT: how many are one municipality off, and so on) are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pour chaque territoire non conforme : les changements de ses communes membres qui le rendent conforme. Des membres partent (&lt;i&gt;leave_out&lt;/i&gt;), tout ce qui manque d'une région entre (&lt;i&gt;take_in&lt;/i&gt;), ou les deux (&lt;i&gt;both&lt;/i&gt;). Tous les changements minimaux sont trouvés, ceux dont aucune partie ne suffit : ils aboutissent dans une seule région, à une région entière, ou à une union de régions entières là où le jeu de règles l'admet comme conforme. Au moins un membre reste, et aucune région sans membre n'entre.&lt;/p&gt;&lt;p&gt;Tout est compté en communes. Sans liste, sont membres les communes dont au moins la moitié se trouve à l'intérieur ; une commune se trouve dans la région qui en contient au moins la moitié.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Réparations&lt;/b&gt; (OUTPUT) a une ligne par réparation. Le rang 1 change le moins de communes ; à égalité viennent d'abord celles qui laissent le moins de communes coupées ou enclavées, puis celles qui changent le moins de superficie. Chaque ligne indique qui part et qui entre, la classe et les régions, les membres, la superficie et le poids avant et après, et si les membres se tiennent : &lt;i&gt;stays_connected&lt;/i&gt; (reste d'un seul tenant), &lt;i&gt;becomes_connected&lt;/i&gt; (devient d'un seul tenant), &lt;i&gt;falls_apart&lt;/i&gt; (se morcelle) ou &lt;i&gt;stays_apart&lt;/i&gt; (reste morcelé). Avec n régions il peut y avoir 2&lt;sup&gt;n&lt;/sup&gt; réparations : repair_count les compte toutes, MAX_REPAIRS dit combien sont listées. La liste est exacte quelle que soit la taille.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simulation&lt;/b&gt; : CHANGE essaie un changement et indique ce qui bascule dans toute la couche, comme &lt;i&gt;Comparer des jeux de référence&lt;/i&gt;. &lt;b&gt;Territoires après le changement&lt;/b&gt; a une ligne par territoire, dans sa géométrie d'avant ; chacun de ceux qui fusionnent en a une, et un territoire scindé en a deux.&lt;/p&gt;&lt;p&gt;Les nombres (ONE_OFF_COUNT : combien sont à une commune près, etc.) sont destinés aux modèles et aux scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>The tables of what flips are empty: parameter {key} is empty, so no change was tried.</source>
            <translation>Les tables de ce qui bascule sont vides : le paramètre {key} est vide, aucun changement n'a donc été essayé.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {change} is {kind}, but {key} is empty. Fill it in.</source>
            <translation>Le paramètre {change} vaut {kind}, mais {key} est vide. Remplissez-le.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {key} is “{text}”, but {change} is empty. Choose a change, or empty {key}.</source>
            <translation>Le paramètre {key} vaut « {text} », mais {change} est vide. Choisissez un changement, ou videz {key}.</translation>
        </message>
        <message>
            <location filename="../processing/repairs.py" />
            <source>Parameter {key} is “{text}”, which has no part in {change} “{kind}”. Leave it empty.</source>
            <translation>Le paramètre {key} vaut « {text} », ce qui n'intervient pas dans {change} « {kind} ». Laissez-le vide.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the territories: partnerships or zones. Features with the same id are dissolved.</source>
            <translation>Polygones des territoires : partenariats ou zones. Les entités de même identifiant sont regroupées.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with the codes of the member municipalities, separated by ; or , or new lines. Where it is empty, the municipalities are members of which at least half lies inside the territory.</source>
            <translation>Champ avec les codes des communes membres, séparés par ; ou , ou des retours à la ligne. Là où il est vide, sont membres les communes dont au moins la moitié se trouve dans le territoire.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons to fit in, one feature per region. They may not overlap each other by more than noise.</source>
            <translation>Polygones dans lesquels s'inscrire, une entité par région. Ils ne peuvent se chevaucher au-delà du bruit.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the building blocks. Each lies in the region that holds at least half of it.</source>
            <translation>Polygones des éléments de base. Chaque commune se trouve dans la région qui en contient au moins la moitié.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with the code of the municipality.</source>
            <translation>Champ avec le code de la commune.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Field with a number such as the population, to tell how a repair changes the size of a partnership.</source>
            <translation>Champ avec un nombre tel que la population, pour indiquer comment une réparation change la taille d'un partenariat.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Says which classes conform.</source>
            <translation>Dit quelles classes sont conformes.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Largest number of repairs listed per territory</source>
            <translation>Nombre maximal de réparations listées par territoire</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A territory in many regions has very many minimal repairs. The smallest come first; the column repair_count tells how many there are in all, and the log for how many territories not all are listed.</source>
            <translation>Un territoire dans de nombreuses régions a un très grand nombre de réparations minimales. Les plus petites viennent en premier ; la colonne repair_count dit combien il y en a en tout, et le journal pour combien de territoires toutes ne sont pas listées.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>List only the smallest repairs</source>
            <translation>Ne lister que les plus petites réparations</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Only the repairs of each territory that change the fewest municipalities.</source>
            <translation>Uniquement les réparations de chaque territoire qui changent le moins de communes.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: change to try</source>
            <translation>Simulation : changement à essayer</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A change whose flips are told beside the repairs: move_municipality to another region, add_member or drop_member of a partnership, merge_partnerships, or split_partnership. Empty: none.</source>
            <translation>Un changement dont les bascules sont indiquées à côté des réparations : move_municipality (commune vers une autre région), add_member ou drop_member (un membre entre ou part), merge_partnerships (des partenariats fusionnent) ou split_partnership (l'un se scinde). Vide : aucun.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: municipalities</source>
            <translation>Simulation : communes</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Codes or names, separated by ; of the municipalities that move, join or leave, or of those that go their own way when a partnership splits. Not for a merger.</source>
            <translation>Codes ou noms, séparés par ; des communes qui changent de région, entrent ou partent, ou de celles qui s'en vont quand un partenariat se scinde. Pas pour une fusion.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: partnerships</source>
            <translation>Simulation : partenariats</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Id or name of the partnership that gets or loses a member or splits; of those that merge two or more, separated by ; or new lines. Not for a municipality that moves to another region.</source>
            <translation>Identifiant ou nom du partenariat qui gagne ou perd un membre ou se scinde ; de ceux qui fusionnent, deux ou plus, séparés par ; ou des retours à la ligne. Pas pour une commune qui change de région.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>What if: region</source>
            <translation>Simulation : région</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Id or name of the region that the municipalities move to.</source>
            <translation>Identifiant ou nom de la région où vont les communes.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A table with a row per repair, ranked per territory: who leaves, who comes, and what becomes of it.</source>
            <translation>Une table avec une ligne par réparation, classées par territoire : qui part, qui entre, et ce qui en résulte.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Municipalities of the smallest repairs</source>
            <translation>Communes des plus petites réparations</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Polygons of the municipalities that leave or join in the smallest repairs, a row per repair and municipality.</source>
            <translation>Polygones des communes qui partent ou entrent dans les plus petites réparations, une ligne par réparation et commune.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Territories after the change</source>
            <translation>Territoires après le changement</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>A row per territory with class and regions before and after the change to try, and the kind of flip.</source>
            <translation>Une ligne par territoire avec la classe et les régions avant et après le changement à essayer, et le type de bascule.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are one municipality off</source>
            <translation>Nombre de territoires à une commune près</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are two municipalities off</source>
            <translation>Nombre de territoires à deux communes près</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories that are more municipalities off</source>
            <translation>Nombre de territoires à plus de deux communes près</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories without a repair</source>
            <translation>Nombre de territoires sans réparation</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of repairs listed</source>
            <translation>Nombre de réparations listées</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories of which not all repairs are listed</source>
            <translation>Nombre de territoires dont toutes les réparations ne sont pas listées</translation>
        </message>
        <message>
            <location filename="../processing/repairs_parameters.py" />
            <source>Number of territories whose geometry has another class than their members</source>
            <translation>Nombre de territoires dont la géométrie a une autre classe que les membres</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Of {count} territories {wrong} do not conform by their members.</source>
            <translation>Sur {count} territoires, {wrong} ne sont pas conformes d'après leurs membres.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- one municipality off: {count}</source>
            <translation>- à une commune près : {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- two municipalities off: {count}</source>
            <translation>- à deux communes près : {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>- more municipalities off: {count}</source>
            <translation>- à plus de deux communes près : {count}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{name} ({repair})</source>
            <translation>{name} ({repair})</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>One municipality off: {territories}.</source>
            <translation>À une commune près : {territories}.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>What if: of {count} territories {flipped} flip.</source>
            <translation>Simulation : sur {count} territoires, {flipped} basculent.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>leave out {left}</source>
            <translation>exclure {left}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>take in {taken}</source>
            <translation>inclure {taken}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>leave out {left} and take in {taken}</source>
            <translation>exclure {left} et inclure {taken}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories of which not all minimal repairs are listed: {count}. The {most} smallest are; repair_count counts all. To list more, raise {key}.</source>
            <translation>Territoires dont toutes les réparations minimales ne sont pas listées : {count}. Les {most} plus petites le sont ; repair_count les compte toutes. Augmentez {key} pour en lister plus.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories that do not conform and have no repair by this rule set: {names}.</source>
            <translation>Territoires non conformes et sans réparation selon ce jeu de règles : {names}.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Territories that do not follow the borders of municipalities, and have another class by their geometry than by the municipalities of which they hold at least half: {names}. Their repairs, or that they have none, say little; assess them by geometry.</source>
            <translation>Territoires qui ne suivent pas les limites communales, et dont la classe selon la géométrie diffère de celle selon les communes dont ils contiennent au moins la moitié : {names}. Leurs réparations, ou leur absence, ne disent pas grand-chose ; évaluez-les par leur géométrie.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>By this rule set {classes} conform. Repairs that end in such a class are not looked for, so smaller ones than those listed may exist.</source>
            <translation>Selon ce jeu de règles, {classes} sont conformes. Les réparations qui aboutissent à une telle classe ne sont pas cherchées ; il peut donc en exister de plus petites que celles listées.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>What if ({change}): {reason}</source>
            <translation>Simulation ({change}) : {reason}</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} lies in that region already. Choose another region in CHANGE_REGION.</source>
            <translation>{names} se trouve déjà dans cette région. Choisissez une autre région dans CHANGE_REGION.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} is a member already. Give others in CHANGE_MUNICIPALITIES.</source>
            <translation>{names} est déjà membre. Donnez-en d'autres dans CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{names} is no member. Give members in CHANGE_MUNICIPALITIES.</source>
            <translation>{names} n'est pas membre. Donnez des membres dans CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>no member would stay. Give fewer in CHANGE_MUNICIPALITIES.</source>
            <translation>aucun membre ne resterait. Donnez-en moins dans CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give one partnership in CHANGE_PARTNERSHIPS.</source>
            <translation>donnez un seul partenariat dans CHANGE_PARTNERSHIPS.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give two or more partnerships in CHANGE_PARTNERSHIPS, separated by ;.</source>
            <translation>donnez au moins deux partenariats dans CHANGE_PARTNERSHIPS, séparés par ;.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give the municipalities in CHANGE_MUNICIPALITIES.</source>
            <translation>donnez les communes dans CHANGE_MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>give the region to move to in CHANGE_REGION.</source>
            <translation>donnez la région de destination dans CHANGE_REGION.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>{text} (meant: {candidates}?)</source>
            <translation>{text} (vouliez-vous dire : {candidates} ?)</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: these are no municipalities: {texts}. Give codes or names of the layer.</source>
            <translation>Paramètre {key} : ce ne sont pas des communes : {texts}. Donnez des codes ou des noms de la couche.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: layer “{layer}” has “{entry}” more than once. Give the id.</source>
            <translation>Paramètre {key} : la couche « {layer} » contient « {entry} » plusieurs fois. Donnez l'identifiant.</translation>
        </message>
        <message>
            <location filename="../processing/repairs_run.py" />
            <source>Parameter {key}: layer “{layer}” has no “{entry}”. Give an id or a name as it stands there.</source>
            <translation>Paramètre {key} : la couche « {layer} » ne contient pas « {entry} ». Donnez un identifiant ou un nom tel qu'il y figure.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Review report</source>
            <translation>Rapport de l'examen</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>report,monitor,dossier,sheet,chart,map,print,A4,council,mayors,statistics,deadline,HTML,PDF</source>
            <translation>rapport,moniteur,dossier,fiche,graphique,carte,imprimer,A4,conseil communal,bourgmestres,statistiques,échéance,HTML,PDF</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Makes a monitor, a sheet per partnership, or the dossier of a region, to read and to print.</source>
            <translation>Établit un moniteur, une fiche par partenariat ou le dossier d'une région, à lire et à imprimer.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>&lt;p&gt;Makes a report of a register, in Dutch, French or English, for people without QGIS. The register is only read.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Monitor&lt;/b&gt;: how many territories conform, by class, region and sector, now and over the runs; where the explanations stand; dates that passed or come; maps; the quality of explanations and what is missing most; the order of alignment and indicators, where the register has them; what changed since a run; and the list of all partnerships, which a click on a heading sorts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sheets&lt;/b&gt;: one per partnership, with its map, the members outside the main region, the evidence for each ground, the explanation part by part, the decision and the history: fit to go with the official form. &lt;b&gt;Dossier&lt;/b&gt;: the main pages and all sheets of one region. &lt;b&gt;Municipalities&lt;/b&gt;: a page each, with its partnerships and what stands open.&lt;/p&gt;&lt;p&gt;The HTML file holds all it needs: style, maps and charts as vectors, and a small script that only sorts tables; all can be read without it. A strict policy keeps it from loading or running anything else. The PDF has the same words on pages of QGIS's layouts, with maps of its atlas; the look of the pages is that of templates, which can be changed. It is tagged, for programs that read out; the HTML file is what reads best.&lt;/p&gt;&lt;p&gt;Maps are drawn per sector; where the territories of a sector lie over each other, the map shows what lies outside their main regions. Shares that conform are of the territories that can be judged.&lt;/p&gt;&lt;p&gt;The numbers are for models and scripts.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Établit un rapport d'un registre, en néerlandais, français ou anglais, pour les personnes sans QGIS. Le registre est seulement lu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Moniteur&lt;/b&gt; : combien de territoires sont conformes, par classe, région et secteur, maintenant et au fil des exécutions ; où en sont les justifications ; les dates dépassées ou à venir ; des cartes ; la qualité des justifications et ce qui manque le plus ; l'ordre d'alignement et les indicateurs, si le registre les a ; ce qui a changé depuis une exécution ; et la liste de tous les partenariats, qu'un clic sur un en-tête trie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fiches&lt;/b&gt; : une par partenariat, avec sa carte, les membres hors de la région principale, les éléments par motif, la justification partie par partie, la décision et l'historique : à joindre au formulaire officiel. &lt;b&gt;Dossier&lt;/b&gt; : les pages principales et toutes les fiches d'une région. &lt;b&gt;Communes&lt;/b&gt; : une page chacune, avec ses partenariats et ce qui est en suspens.&lt;/p&gt;&lt;p&gt;Le fichier HTML contient tout ce qu'il lui faut : style, cartes et graphiques en vecteurs, et un petit script qui trie seulement les tableaux ; tout se lit aussi sans lui. Une politique stricte l'empêche de charger ou d'exécuter autre chose. Le PDF a les mêmes mots sur des pages de mises en page de QGIS, avec des cartes de leur atlas ; l'aspect des pages est dans des modèles, que l'on peut modifier. Il est balisé, pour les programmes qui lisent à voix haute ; le fichier HTML est celui qui se lit le mieux.&lt;/p&gt;&lt;p&gt;Les cartes sont par secteur ; là où les territoires d'un secteur se superposent, la carte montre ce qui se trouve hors de leurs régions principales. Les parts conformes sont celles des territoires qui peuvent être évalués.&lt;/p&gt;&lt;p&gt;Les nombres sont pour les modèles et les scripts.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>CONTENT asks for municipalities: give their layer in {layer} and the field of their codes in {key}.</source>
            <translation>CONTENT demande des communes : donnez leur couche dans {layer} et le champ de leurs codes dans {key}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>A dossier is that of one region: give its name or id in REGION.</source>
            <translation>Un dossier est celui d'une seule région : donnez son nom ou son identifiant dans REGION.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>Nothing would be written: give a file in HTML, PDF or XLSX, or a folder in FOLDER.</source>
            <translation>Rien ne serait écrit : donnez un fichier dans HTML, PDF ou XLSX, ou un dossier dans FOLDER.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>LANGUAGE {language}: this copy of RegioAlign has no compiled texts in that language, as a checkout has none. Install the packaged plugin, or compile them with scripts/translations.py compile.</source>
            <translation>LANGUAGE {language} : cette copie de RegioAlign n'a pas de textes compilés dans cette langue, comme un dépôt n'en a pas. Installez l'extension empaquetée, ou compilez-les avec scripts/translations.py compile.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>SINCE: “{text}” is neither the number of a run nor a day such as 2026-01-31.</source>
            <translation>SINCE : « {text} » n'est ni le numéro d'une exécution ni un jour tel que 2026-01-31.</translation>
        </message>
        <message>
            <location filename="../processing/review_report.py" />
            <source>The report is in English: this copy of RegioAlign has no compiled texts in the language of QGIS ({language}), as a checkout has none.</source>
            <translation>Le rapport est en anglais : cette copie de RegioAlign n'a pas de textes compilés dans la langue de QGIS ({language}), comme un dépôt n'en a pas.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The register to report on; it is only read.</source>
            <translation>Le registre sur lequel porte le rapport ; il est seulement lu.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Id or name of a region: only partnerships that count it among their regions. A dossier needs it. Empty: all.</source>
            <translation>Identifiant ou nom d'une région : seulement les partenariats qui la comptent parmi leurs régions. Un dossier en a besoin. Vide : tous.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Partnerships with a sheet</source>
            <translation>Partenariats avec une fiche</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Ids of partnerships, separated by ; or new lines: they get a sheet. Empty: all that have something to explain, in the region if one is given.</source>
            <translation>Identifiants de partenariats, séparés par ; ou des retours à la ligne : ils reçoivent une fiche. Vide : tous ceux qui ont quelque chose à justifier, dans la région si elle est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Changes since</source>
            <translation>Changements depuis</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of the run, or a day such as 2026-01-31 for the last run up to its end: the monitor tells what changed since. Empty: the run before the last one that counts.</source>
            <translation>Numéro de l'exécution, ou un jour tel que 2026-01-31 pour la dernière exécution jusqu'à la fin de ce jour : le moniteur dit ce qui a changé depuis. Vide : l'exécution avant la dernière qui compte.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Day of the report</source>
            <translation>Jour du rapport</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The day that dates and deadlines are held against, and that stands on the report. Empty: today.</source>
            <translation>Le jour auquel les dates et échéances sont comparées, et qui figure sur le rapport. Vide : aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>monitor: counts, maps, deadlines, quality, changes and the list. dossier: the main pages of that for one region, with the sheets of its partnerships, for the mayors' forum. sheets: a sheet per partnership, to go with the official form. municipalities: a page per municipality, for its college and council; it needs MUNICIPALITIES.</source>
            <translation>monitor : nombres, cartes, échéances, qualité, changements et la liste. dossier : les pages principales de cela pour une région, avec les fiches de ses partenariats, pour la concertation des bourgmestres. sheets : une fiche par partenariat, à joindre au formulaire officiel. municipalities : une page par commune, pour son collège et son conseil ; il faut MUNICIPALITIES.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Language of the report, whatever QGIS speaks: texts, numbers and dates. What people wrote, and the names of partnerships and sets, stay as they are. Empty: that of QGIS.</source>
            <translation>Langue du rapport, quelle que soit celle de QGIS : textes, nombres et dates. Ce que des personnes ont écrit et les noms des partenariats et des jeux restent tels quels. Vide : celle de QGIS.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Folder of page templates</source>
            <translation>Dossier de modèles de pages</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>How the pages of PDF look: a folder with {monitor}, {sheet} or both. Copy them from {shipped}, and change them in the layout designer of QGIS. Text flows in the labels with the id “{text}”, in their font; the map with the id “{map}” goes where the text has room for it, with all that lies inside the shape “{area}”. Expressions know {variables}. What the folder does not hold is taken from the plugin. Empty: those of the plugin. The guide has a page on it.</source>
            <translation>L'aspect des pages du PDF : un dossier avec {monitor}, {sheet} ou les deux. Copiez-les depuis {shipped}, et modifiez-les dans l'éditeur de mises en page de QGIS. Le texte coule dans les étiquettes avec l'identifiant « {text} », dans leur police ; la carte avec l'identifiant « {map} » va là où le texte lui laisse de la place, avec tout ce qui se trouve dans la forme « {area} ». Les expressions connaissent {variables}. Ce que le dossier ne contient pas est pris dans l'extension. Vide : ceux de l'extension. Le guide a une page à ce sujet.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Format of separate sheets</source>
            <translation>Format des fiches séparées</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>What FOLDER gets for each partnership. html: a page for the browser. pdf: pages to attach or to print.</source>
            <translation>Ce que FOLDER reçoit pour chaque partenariat. html : une page pour le navigateur. pdf : des pages à joindre ou à imprimer.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Polygons of the municipalities. With them sheets name the members outside the main region and show their borders. A municipality is a member where the territory holds at least half of it.</source>
            <translation>Polygones des communes. Avec eux, les fiches nomment les membres hors de la région principale et montrent leurs limites. Une commune est membre si le territoire en contient au moins la moitié.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Report (HTML)</source>
            <translation>Rapport (HTML)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Web page (*.html)</source>
            <translation>Page web (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>One file with all of the report: it loads nothing, opens by a double click, and prints on A4. It is replaced if it is there.</source>
            <translation>Un seul fichier avec tout le rapport : il ne charge rien, s'ouvre d'un double clic et s'imprime sur A4. Il est remplacé s'il existe.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Report (PDF)</source>
            <translation>Rapport (PDF)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The report as pages, A4 unless a template says otherwise: maps with legend, scale bar and north arrow, text that flows over as many pages as it needs, page numbers, bookmarks and links. Text is text, maps are vectors, and tags tell programs that read it out what is a heading, a table or a figure. It is replaced if it is there.</source>
            <translation>Le rapport en pages, A4 sauf si un modèle dit autrement : cartes avec légende, échelle et flèche du nord, texte qui coule sur autant de pages qu'il en faut, numéros de page, signets et liens. Le texte est du texte, les cartes sont des vecteurs, et des balises disent aux programmes qui lisent à voix haute ce qui est un titre, un tableau ou une figure. Il est remplacé s'il existe.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Tables (XLSX)</source>
            <translation>Tableaux (XLSX)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>The tables of the monitor as sheets of a workbook, with full numbers behind percentages.</source>
            <translation>Les tableaux du moniteur en feuilles d'un classeur, avec les nombres complets derrière les pourcentages.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Folder for separate sheets</source>
            <translation>Dossier pour les fiches séparées</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Gets a file per sheet, named after the partnership. Files of the same name are replaced; others stay.</source>
            <translation>Reçoit un fichier par fiche, nommé d'après le partenariat. Les fichiers du même nom sont remplacés ; les autres restent.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of explanations to write</source>
            <translation>Nombre de justifications à rédiger</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of partnerships that changed since the run</source>
            <translation>Nombre de partenariats qui ont changé depuis l'exécution</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of sheets</source>
            <translation>Nombre de fiches</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of pages of municipalities</source>
            <translation>Nombre de pages de communes</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of files in the folder</source>
            <translation>Nombre de fichiers dans le dossier</translation>
        </message>
        <message>
            <location filename="../processing/review_report_parameters.py" />
            <source>Number of pages of the PDF</source>
            <translation>Nombre de pages du PDF</translation>
        </message>
        <message>
            <location filename="../processing/review_report_pdf.py" />
            <source>PDF: this system has no fonts to write with. Install some, on Debian with “apt install fontconfig fonts-dejavu-core”, and run again; HTML and XLSX need none.</source>
            <translation>PDF : ce système n'a aucune police pour écrire. Installez-en, sur Debian avec « apt install fontconfig fonts-dejavu-core », et relancez ; HTML et XLSX n'en demandent pas.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_pdf.py" />
            <source>PDF: the main thread of QGIS, which draws layouts, does not answer. Run this where nothing waits for it: in the dialog, in a model, or with qgis_process.</source>
            <translation>PDF : le fil principal de QGIS, qui dessine les mises en page, ne répond pas. Lancez ceci là où rien ne l'attend : dans la boîte de dialogue, dans un modèle, ou avec qgis_process.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>Register {file} was changed while the report was made. Make the report again.</source>
            <translation>Le registre {file} a été modifié pendant l'établissement du rapport. Établissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>REGION: several regions are called “{region}”: {ids}. Give an id.</source>
            <translation>REGION : plusieurs régions s'appellent « {region} » : {ids}. Donnez un identifiant.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>REGION: the register knows no region “{region}”. It knows: {names}.</source>
            <translation>REGION : le registre ne connaît pas de région « {region} ». Il connaît : {names}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>PARTNERSHIPS: the register has none with the id {ids}. Give ids as they stand in the list.</source>
            <translation>PARTNERSHIPS : le registre n'en a aucun avec l'identifiant {ids}. Donnez les identifiants tels qu'ils figurent dans la liste.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>SINCE: the register has no run “{text}” that counted. It has: {runs}.</source>
            <translation>SINCE : le registre n'a pas d'exécution « {text} » qui comptait. Il a : {runs}.</translation>
        </message>
        <message>
            <location filename="../processing/review_report_run.py" />
            <source>{file}: this version of Qt writes PDF in an unknown form, so there are no bookmarks, links and tags.</source>
            <translation>{file} : cette version de Qt écrit le PDF sous une forme inconnue ; il n'y a donc ni signets, ni liens, ni balises.</translation>
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
            <location filename="../processing/shipped_models.py" />
            <source>Full review</source>
            <translation>Revue complète</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>From raw tables to a register: makes territories and reference regions, assesses, finds repairs, puts what does not conform in order, measures indicators and concordance, and keeps it all in the register. Zones that overlap each other are told to be no layer to compare; all else goes on.</source>
            <translation>Des tables brutes à un registre : fait les territoires et les régions de référence, évalue, cherche les réparations, met dans l'ordre ce qui n'est pas conforme, mesure indicateurs et concordance, et garde le tout dans le registre. De zones qui se chevauchent, il est dit qu'elles ne sont pas une couche à comparer ; tout le reste continue.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per member of a partnership, or a row per partnership with a list of members.</source>
            <translation>Table avec une ligne par membre d'un partenariat, ou une ligne par partenariat avec une liste de membres.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field that identifies the partnership of a row; leading zeros are kept.</source>
            <translation>Champ qui identifie le partenariat d'une ligne ; les zéros de tête sont gardés.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the code or the name of one member. Give this, or the list of members.</source>
            <translation>Champ avec le code ou le nom d'un membre. Donnez celui-ci, ou la liste des membres.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with several members, as codes, names or free text.</source>
            <translation>Champ avec plusieurs membres, en codes, noms ou texte libre.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per partnership: its name, sector, legal form, and what is known of it.</source>
            <translation>Table avec une ligne par partenariat : son nom, son secteur, sa forme juridique, et ce qu'on en sait.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the same ids as in the members; needed where such a table is given.</source>
            <translation>Champ avec les mêmes identifiants que chez les membres ; nécessaire si une telle table est donnée.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the sector, which is the policy domain too.</source>
            <translation>Champ avec le secteur, qui est aussi le domaine politique.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the legal form, by which the rule set tells who is bound and by when.</source>
            <translation>Champ avec la forme juridique, d'après laquelle l'ensemble de règles dit qui est lié et pour quand.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or a word such as planned.</source>
            <translation>Champ avec oui ou non, ou un mot comme prévu.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the last day of the term.</source>
            <translation>Champ avec le dernier jour du terme.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or an amount.</source>
            <translation>Champ avec oui ou non, ou un montant.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with yes or no, or how many there are.</source>
            <translation>Champ avec oui ou non, ou leur nombre.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Fields with notes on the operational impact.</source>
            <translation>Champs avec des notes sur l'impact opérationnel.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Polygons of the municipalities, of the date of the members.</source>
            <translation>Polygones des communes, de la date des membres.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with its name; needed where members are given by name.</source>
            <translation>Champ avec son nom ; nécessaire si les membres sont donnés par leur nom.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Table with a row per municipality and the id of its region. Empty: the reference regions of Flanders of 2025.</source>
            <translation>Table avec une ligne par commune et l'identifiant de sa région. Vide : les régions de référence de Flandre de 2025.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Field with the name of the region.</source>
            <translation>Champ avec le nom de la région.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The id of a rule set, or the JSON file of one of your own.</source>
            <translation>L'identifiant d'un ensemble de règles, ou le fichier JSON d'un ensemble à vous.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>The GeoPackage that is made, or added to if it is there. Empty: regioalign.gpkg beside the project.</source>
            <translation>Le GeoPackage qui est fait, ou complété s'il existe. Vide : regioalign.gpkg à côté du projet.</translation>
        </message>
        <message>
            <location filename="../processing/shipped_models.py" />
            <source>Changes in the register</source>
            <translation>Changements dans le registre</translation>
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
            <source>ids that have lost their leading zeros, so that they are other partnerships: {ids}. Make it text.</source>
            <translation>identifiants qui ont perdu leurs zéros de tête, et sont donc d'autres partenariats : {ids}. Faites-en du texte.</translation>
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
        <message>
            <location filename="../processing/update_register.py" />
            <source>Update register</source>
            <translation>Mettre à jour le registre</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>comply or explain,findings,explanations,history,run,monitor,review</source>
            <translation>appliquer ou expliquer,constats,justifications,historique,exécution,suivi,examen</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>Takes an assessment into the register, and tells what changed since the run before.</source>
            <translation>Prend une évaluation dans le registre, et dit ce qui a changé depuis l'exécution précédente.</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>&lt;p&gt;Takes the outputs of &lt;i&gt;Assess alignment with regions&lt;/i&gt; into the register: one GeoPackage with the findings of every run, the explanations with their history, and the geometries to show. QGIS opens it as ordinary layers; start with &lt;i&gt;review_map&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Partnerships are known by their id. What does not conform is opened for an explanation. A text that someone wrote is never altered, but its state may change: &lt;i&gt;resolved&lt;/i&gt; where the territory conforms now, &lt;i&gt;stale&lt;/i&gt; where class, regions or main share are no longer those that it answers, &lt;i&gt;expired&lt;/i&gt; where its date has passed, and &lt;i&gt;withdrawn&lt;/i&gt; where the territory is absent from two runs in a row. Dates lapse by the day of this computer.&lt;/p&gt;&lt;p&gt;It is all or nothing: when the run fails or is cancelled, the register is as it was. An assessment that did not change writes next to nothing.&lt;/p&gt;&lt;p&gt;Among the advanced parameters, the outputs of other algorithms go with it: the order of alignment and the repairs hang on the findings they were made for, and go when a finding changes and they are not given anew; indicators per municipality and region and the concordance of a layer of zones are kept from run to run. A territory that does not conform and is larger than in its first run on the same reference set (members, or area by more than the noise of the rule set) is told: &lt;i&gt;that it is large already&lt;/i&gt; is no ground.&lt;/p&gt;&lt;p&gt;A register of an older RegioAlign is brought up to date first, after a backup beside it.&lt;/p&gt;&lt;p&gt;The numbers (RUN, PARTNERSHIP_COUNT, NEW_COUNT, CHANGED_COUNT, UNCHANGED_COUNT, OPENED_COUNT, RESOLVED_COUNT, STALE_COUNT, EXPIRED_COUNT, WITHDRAWN_COUNT, REOPENED_COUNT, ABSENT_COUNT, GROWN_COUNT, PRIORITY_COUNT, REPAIR_COUNT, INDICATOR_COUNT) are for models and scripts; REGISTER is the file, for the next step of a model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Prend les sorties de &lt;i&gt;Évaluer l'alignement sur les régions&lt;/i&gt; dans le registre : un GeoPackage avec les constats de chaque exécution, les justifications avec leur historique, et les géométries à montrer. QGIS l'ouvre comme des couches ordinaires ; commencez par &lt;i&gt;review_map&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Les partenariats sont connus par leur identifiant. Pour ce qui n'est pas conforme, une justification est ouverte. Un texte que quelqu'un a écrit n'est jamais modifié, mais son état peut changer : &lt;i&gt;resolved&lt;/i&gt; où le territoire est maintenant conforme, &lt;i&gt;stale&lt;/i&gt; où la classe, les régions ou la part principale ne sont plus celles auxquelles il répond, &lt;i&gt;expired&lt;/i&gt; où sa date est passée, et &lt;i&gt;withdrawn&lt;/i&gt; où le territoire est absent de deux exécutions de suite. Les dates expirent selon le jour de cet ordinateur.&lt;/p&gt;&lt;p&gt;C'est tout ou rien : si l'exécution échoue ou est annulée, le registre est tel qu'il était. Une évaluation qui n'a pas changé n'écrit presque rien.&lt;/p&gt;&lt;p&gt;Parmi les paramètres avancés, les sorties d'autres algorithmes l'accompagnent : l'ordre d'alignement et les réparations sont attachés aux constats pour lesquels ils ont été faits, et disparaissent quand un constat change et qu'ils ne sont pas redonnés ; les indicateurs par commune et par région et la concordance d'une couche de zones sont conservés d'exécution en exécution. Un territoire non conforme et plus grand que lors de sa première exécution avec le même jeu de référence (membres, ou superficie au-delà du bruit du jeu de règles) est signalé : &lt;i&gt;qu'il soit déjà grand&lt;/i&gt; n'est pas un motif.&lt;/p&gt;&lt;p&gt;Un registre d'un RegioAlign plus ancien est d'abord mis à jour, après une sauvegarde à côté.&lt;/p&gt;&lt;p&gt;Les nombres (RUN, PARTNERSHIP_COUNT, NEW_COUNT, CHANGED_COUNT, UNCHANGED_COUNT, OPENED_COUNT, RESOLVED_COUNT, STALE_COUNT, EXPIRED_COUNT, WITHDRAWN_COUNT, REOPENED_COUNT, ABSENT_COUNT, GROWN_COUNT, PRIORITY_COUNT, REPAIR_COUNT, INDICATOR_COUNT) sont pour les modèles et scripts ; REGISTER est le fichier, pour l'étape suivante d'un modèle.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>Cancelled: the register is as it was.</source>
            <translation>Annulé : le registre est tel qu'il était.</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>The register is updated (run {run}), but the table of changes cannot be written: {error}</source>
            <translation>Le registre est à jour (exécution {run}), mais la table des changements ne peut être écrite : {error}</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>territories by class</source>
            <translation>territoires par classe</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>overlaps</source>
            <translation>recouvrements</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>pieces outside the main region</source>
            <translation>morceaux hors de la région principale</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>order of alignment</source>
            <translation>ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators of the whole</source>
            <translation>indicateurs de l'ensemble</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators per municipality</source>
            <translation>indicateurs par commune</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>indicators per region</source>
            <translation>indicateurs par région</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>measures of concordance</source>
            <translation>mesures de concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>zones by concordance</source>
            <translation>zones selon la concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register.py" />
            <source>regions by concordance</source>
            <translation>régions selon la concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Make the order of this assessment, and give that.</source>
            <translation>La couche « {layer} » ({role}) donne une autre région principale que « {assessment} » pour {ids}. Faites l'ordre de cette évaluation, et donnez-le.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) holds two repairs of the same rank for {ids}. Give the repairs of one run, as they were.</source>
            <translation>La couche « {layer} » ({role}) contient deux réparations de même rang pour {ids}. Donnez les réparations d'une seule exécution, telles quelles.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) starts from another class than “{assessment}” for {ids}. Repairs go by members; if these were assessed by members too, the repairs are of another run.</source>
            <translation>La couche « {layer} » ({role}) part d'une autre classe que « {assessment} » pour {ids}. Les réparations portent sur les membres ; si ceux-ci ont aussi été évalués par membres, les réparations sont d'une autre exécution.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_analyses.py" />
            <source>Layer “{layer}” ({role}) was made with other regions or rules than “{assessment}”: column “{field}” holds {ids}, not {expected}. Run both algorithms with the same regions and rule set.</source>
            <translation>La couche « {layer} » ({role}) a été faite avec d'autres régions ou règles que « {assessment} » : la colonne « {field} » contient {ids}, et non {expected}. Lancez les deux algorithmes avec les mêmes régions et le même jeu de règles.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output “Territories by class” of “Assess alignment with regions”, with all its columns.</source>
            <translation>La sortie « Territoires par classe » de « Évaluer l'alignement sur les régions », avec toutes ses colonnes.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table of overlaps of the same assessment. It tells which regions count: without it a finding is known to change by its class, main region and shares only.</source>
            <translation>La table des recouvrements de la même évaluation. Elle dit quelles régions comptent : sans elle, un constat n'est connu comme changé que par sa classe, sa région principale et ses parts.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The pieces of the same assessment, to show on the map.</source>
            <translation>Les morceaux de la même évaluation, à montrer sur la carte.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The regions that the territories were assessed with, to show on the map; others are refused by their ids.</source>
            <translation>Les régions avec lesquelles les territoires ont été évalués, à montrer sur la carte ; d'autres sont refusées à leurs identifiants.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Field that identifies a region; needed where regions are given.</source>
            <translation>Champ qui identifie une région ; nécessaire où des régions sont données.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The GeoPackage that holds findings, explanations and their history. It is made if it is not there, and added to if it is; it is never overwritten.</source>
            <translation>Le GeoPackage qui contient constats, justifications et leur historique. Il est créé s'il n'est pas là, et complété s'il y est ; il n'est jamais écrasé.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>A remark to keep with the run, such as where the layers come from.</source>
            <translation>Une remarque à garder avec l'exécution, comme la provenance des couches.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Name of the reference set in the register. Findings of one name follow each other; another name starts another series. Empty: the name in the column reference_set of the assessment.</source>
            <translation>Nom du jeu de référence dans le registre. Les constats d'un même nom se suivent ; un autre nom commence une autre série. Vide : le nom dans la colonne reference_set de l'évaluation.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Kept with each finding, until the finding is another. Who is not in the table has none; without the table, what the register holds stays with the findings that stay.</source>
            <translation>Conservé avec chaque constat, jusqu'à ce que le constat soit un autre. Qui n'est pas dans la table n'en a pas ; sans la table, ce que contient le registre reste avec les constats qui restent.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Kept from run to run, so that the register tells what a figure was; without it the figures stay.</source>
            <translation>Conservé d'exécution en exécution, pour que le registre dise ce qu'était un chiffre ; sans cela les chiffres restent.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}”, made of the same assessment.</source>
            <translation>La sortie de « {algorithm} », faite de la même évaluation.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The repairs that “{algorithm}” gave, with the same regions, rule set and members.</source>
            <translation>Les réparations que « {algorithm} » a données, avec les mêmes régions, jeu de règles et membres.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators of the whole</source>
            <translation>Indicateurs de l'ensemble</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table with the numbers of the whole that “{algorithm}” gave.</source>
            <translation>La table avec les nombres de l'ensemble que « {algorithm} » a donnée.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators per municipality</source>
            <translation>Indicateurs par commune</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}” per municipality, with the same regions.</source>
            <translation>La sortie de « {algorithm} » par commune, avec les mêmes régions.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Indicators per region</source>
            <translation>Indicateurs par région</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The output of “{algorithm}” per region, with the same regions.</source>
            <translation>La sortie de « {algorithm} » par région, avec les mêmes régions.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Measures of concordance</source>
            <translation>Mesures de concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The table of measures that “{algorithm}” gave.</source>
            <translation>La table de mesures que « {algorithm} » a donnée.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Zones by concordance</source>
            <translation>Zones selon la concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The zones that “{algorithm}” gave, with the same regions.</source>
            <translation>Les zones que « {algorithm} » a données, avec les mêmes régions.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Regions by concordance</source>
            <translation>Régions selon la concordance</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The regions that “{algorithm}” gave, with the same regions.</source>
            <translation>Les régions que « {algorithm} » a données, avec les mêmes régions.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Name of the zones</source>
            <translation>Nom des zones</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>What the zones of the concordance are called in the register, such as “police zones”. Zones of another name are kept beside these. Empty: {name}.</source>
            <translation>Comment s'appellent dans le registre les zones de la concordance, par exemple « zones de police ». Des zones d'un autre nom sont conservées à côté. Vide : {name}.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>The rule set that the assessment used, of which the register keeps a copy: an id or a JSON file. Empty: the one that the column rule_set of the assessment names, if it ships or is in your folder.</source>
            <translation>Le jeu de règles que l'évaluation a utilisé, dont le registre garde une copie : un identifiant ou un fichier JSON. Vide : celui que nomme la colonne rule_set de l'évaluation, s'il est fourni ou dans votre dossier.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Make this the reference set that counts</source>
            <translation>En faire le jeu de référence qui fait foi</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Whether explanations answer to these findings from now on. If not, the findings are kept for comparison and no explanation changes.</source>
            <translation>Si les justifications répondent désormais à ces constats. Sinon, les constats sont gardés pour comparaison et aucune justification ne change.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>A table with a row per finding that is new, changed or gone, and per explanation that changed state. Its column detail tells what changed, before → after: regions, shares and the other columns of a finding, and for an explanation that became stale what it no longer answers.</source>
            <translation>Une table avec une ligne par constat nouveau, changé ou disparu, et par justification qui a changé d'état. Sa colonne detail dit ce qui a changé, avant → après : régions, parts et les autres colonnes d'un constat, et pour une justification périmée ce à quoi elle ne répond plus.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of partnerships with a place in the order of alignment</source>
            <translation>Nombre de partenariats ayant une place dans l'ordre d'alignement</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of repairs taken in</source>
            <translation>Nombre de réparations prises</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of figures taken in</source>
            <translation>Nombre de chiffres pris</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of territories that do not conform and are larger than in their first run</source>
            <translation>Nombre de territoires non conformes et plus grands que lors de leur première exécution</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of the run</source>
            <translation>Numéro de l'exécution</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of new findings</source>
            <translation>Nombre de nouveaux constats</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of changed findings</source>
            <translation>Nombre de constats changés</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of unchanged findings</source>
            <translation>Nombre de constats inchangés</translation>
        </message>
        <message>
            <location filename="../processing/update_register_parameters.py" />
            <source>Number of partnerships absent from this run</source>
            <translation>Nombre de partenariats absents de cette exécution</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>A new register is made: {file}.</source>
            <translation>Un nouveau registre est créé : {file}.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>{column}: {before} → {after}</source>
            <translation>{column} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Also changed: {columns}</source>
            <translation>Aussi changé : {columns}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Run {run}: {count} partnerships, of which {new} with a new finding, {changed} with another one and {unchanged} as before; {absent} known ones are absent.</source>
            <translation>Exécution {run} : {count} partenariats, dont {new} avec un nouveau constat, {changed} avec un autre et {unchanged} comme avant ; {absent} connus sont absents.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations opened: {count}</source>
            <translation>Justifications ouvertes : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations reopened: {count}</source>
            <translation>Justifications rouvertes : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations resolved: {count}</source>
            <translation>Justifications résolues : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations gone stale: {count}</source>
            <translation>Justifications périmées : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations expired: {count}</source>
            <translation>Justifications expirées : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Explanations withdrawn: {count}</source>
            <translation>Justifications retirées : {count}</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Layer “{layer}” does not say which rule set it was assessed with. Give it as RULE_SET: an id or a file.</source>
            <translation>La couche « {layer} » ne dit pas avec quel jeu de règles elle a été évaluée. Donnez-le comme RULE_SET : un identifiant ou un fichier.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Rule set “{rule_set}” cannot be used: {error}. Give RULE_SET the file that the assessment used.</source>
            <translation>Le jeu de règles « {rule_set} » ne peut être utilisé : {error}. Donnez comme RULE_SET le fichier que l'évaluation a utilisé.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>RULE_SET is “{given}”, but layer “{layer}” was assessed with “{used}”. Leave RULE_SET empty, or assess again with the other rule set.</source>
            <translation>RULE_SET est « {given} », mais la couche « {layer} » a été évaluée avec « {used} ». Laissez RULE_SET vide, ou évaluez à nouveau avec l'autre jeu de règles.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Layer “{layer}” does not name its reference set. Give the name as REFERENCE_SET.</source>
            <translation>La couche « {layer} » ne nomme pas son jeu de référence. Donnez le nom comme REFERENCE_SET.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The reference set that counts is now “{now}”; it was “{before}”. Explanations answer to the findings on it. If it is the same set under another name, give the old name as REFERENCE_SET; if it is to be compared only, set MAKE_CURRENT to false.</source>
            <translation>Le jeu de référence qui compte est maintenant « {now} » ; c'était « {before} ». Les justifications répondent aux constats sur lui. Si c'est le même jeu sous un autre nom, donnez l'ancien nom comme REFERENCE_SET ; s'il sert seulement à comparer, mettez MAKE_CURRENT à false.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The rule set that counts is now “{now}”; it was “{before}”.</source>
            <translation>Le jeu de règles qui compte est maintenant « {now} » ; c'était « {before} ».</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The file of the rule set “{now}” is not the one of the run before.</source>
            <translation>Le fichier du jeu de règles « {now} » n'est pas celui de l'exécution précédente.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>A second person must judge from now on.</source>
            <translation>Désormais une deuxième personne doit juger.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>It no longer asks that a second person judges.</source>
            <translation>Il ne demande plus qu'une deuxième personne juge.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>{absent} of the {known} partnerships that the register knows are not in layer “{layer}”. Is it the right layer, or has it a filter or a selection? What is absent from two runs is withdrawn.</source>
            <translation>{absent} des {known} partenariats que le registre connaît ne sont pas dans la couche « {layer} ». Est-ce la bonne couche, ou a-t-elle un filtre ou une sélection ? Ce qui est absent de deux exécutions est retiré.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The regions of “{reference_set}” are not the same as in the run before: the fingerprint was {before} and is {now}. If it is another set, give it a name of its own as REFERENCE_SET.</source>
            <translation>Les régions de « {reference_set} » ne sont pas les mêmes que dans l'exécution précédente : l'empreinte était {before} et est {now}. Si c'est un autre jeu, donnez-lui un nom propre comme REFERENCE_SET.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>Territories that do not conform and are larger than in their first run on this reference set: {count}, such as {names}. That a territory is large already is no ground; it stands with their evidence.</source>
            <translation>Territoires non conformes et plus grands que lors de leur première exécution avec ce jeu de référence : {count}, comme {names}. Qu'un territoire soit déjà grand n'est pas un motif ; cela figure avec leurs preuves.</translation>
        </message>
        <message>
            <location filename="../processing/update_register_run.py" />
            <source>The findings of some partnerships changed, and what was made for them is dropped: the place in the order of {priorities}, the repairs of {repairs}. Give PRIORITIES and REPAIRS of this assessment to have them again.</source>
            <translation>Les constats de certains partenariats ont changé, et ce qui avait été fait pour eux est retiré : la place dans l'ordre de {priorities}, les réparations de {repairs}. Donnez PRIORITIES et REPAIRS de cette évaluation pour les avoir de nouveau.</translation>
        </message>
    </context>
</TS>
