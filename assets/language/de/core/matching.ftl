### Wie Antworten gelesen werden, wie es den Menschen ging, und welche Schritte nicht zugeordnete Ereignisse zeigen könnten.

score-rule = „{ $column }“ ({ $scale } { $range }){ $only }: { $marks }, dazwischen gleichmäßig; { $at }
score-onlyWhere = , nur wo gilt: { $predicate }
score-ease = CES, Leichtigkeit
score-effort = CES, Aufwand
score-stars = Sterne
score-own = eigene Skala
score-atOwn = sie zählt an ihrem eigenen Schritt
score-atBefore = sie zählt am Schritt davor
score-outside = { $n } außerhalb der Skala ({ $which })
score-noNumber = { $n } keine Zahl ({ $which })
score-nameSays = Der Name spricht für { $what }, und die Zahlen liegen zwischen { $low } und { $high }
score-someHaveIt = Nur manche Ereignisse haben sie, und die Zahlen liegen zwischen { $low } und { $high }
score-sayingEffort = Aufwand
score-sayingEase = Leichtigkeit
score-sayingStars = Sterne
score-sayingScore = eine Bewertung
felt-otherWay = „{ $name }“ wird umgekehrt empfunden: angenommen { $assumed }, beobachtet { $observed } ({ $sure }n = { $n })
felt-worse = „{ $name }“ wird schlechter empfunden als gedacht: angenommen { $assumed }, beobachtet { $observed } ({ $sure }n = { $n })
felt-better = „{ $name }“ wird besser empfunden als gedacht: angenommen { $assumed }, beobachtet { $observed } ({ $sure }n = { $n })
felt-sure = { $low } bis { $high },{" "}
matching-likeStep = „{ $activity }“ klingt wie der Schritt „{ $step }“
matching-likeCard = „{ $activity }“ klingt wie die Karte „{ $card }“ des Schritts „{ $step }“
