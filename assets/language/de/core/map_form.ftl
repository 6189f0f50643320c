### Warum sich eine Map in der Austauschform nicht zeichnen lässt.

mapForm-notJson = Zeile { $line } ist ab Spalte { $column } kein JSON
mapForm-notAMap = es ist kein Objekt in geschweiften Klammern
mapForm-noElements = elements fehlt darin
mapForm-unknownPart = einen Teil namens „{ $part }“ gibt es nicht
mapForm-notAList = { $part } ist keine Liste
mapForm-strangeEntry = Eintrag { $place } von { $part } wird nicht verstanden: { $text }
mapForm-formHint = Sie braucht elements, edges, start und end; ein Beispiel steht in docs/map-form.md.
mapForm-doubleElement = es gibt zwei Elemente „{ $id }“
mapForm-doubleElementHint = Geben Sie einem davon eine andere id.
mapForm-unknownElement = es gibt kein Element „{ $id }“
mapForm-unknownElementHint = Nennen Sie in edges, start und end die id eines Elements.
mapForm-noSteps = das Element „{ $id }“ hat keine Schritte
mapForm-noStepsHint = Nennen Sie wenigstens einen, oder lassen Sie das Element weg.
mapForm-stageShared = in der Phase „{ $stage }“ stehen „{ $element }“ und andere
mapForm-stageSharedHint = Ein freies oder paralleles Element braucht eine eigene Phase.
mapForm-inSeveralStages = das Element „{ $id }“ steht in mehreren Phasen
mapForm-inSeveralStagesHint = Lassen Sie es in einer davon.
mapForm-notExpected = „{ $text }“ ist weder Dauer noch Anteil
mapForm-notExpectedHint = Schreiben Sie eine Dauer als „1–3 days“ und einen Anteil als „30 %“.
mapForm-parallelRepeats = das parallele Element „{ $id }“ führt zu sich selbst, was sich nicht zeichnen lässt
mapForm-parallelRepeatsHint = Lassen Sie diese Kante weg, oder setzen Sie hinter die Zweige einen Schritt, der zurückführt.
mapForm-stage = Phase { $n }

mapForm-otherVersion = sie ist in Version { $version }, die hier nicht bekannt ist
mapForm-otherVersionHint = Schreiben Sie sie mit dieser Version von Desire Path noch einmal, oder öffnen Sie sie mit der, aus der sie kommt.
mapForm-tooMuchDrawn = mehr als { $n } Einträge von drawn werden nicht gelesen
mapForm-doubleEntry = Eintrag { $place } von drawn hat die id eines anderen
mapForm-standsNowhere = Eintrag { $place } von drawn steht in etwas, das es nicht gibt, oder wo schon etwas steht
mapForm-refused = Eintrag { $place } von drawn sagt, was nicht sein kann: { $why }
mapForm-drawnHint = Was in drawn stehen kann, steht in docs/map-form.md.
