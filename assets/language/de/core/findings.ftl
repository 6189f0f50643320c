### Was sich gezeigt hat, in je einem Satz, für Folien und Seiten.

finding-shortcut = { $share } der Journeys gehen direkt von „{ $from }“ zu „{ $to }“, vorbei an { $past }
finding-wayBack = { $share } der Journeys gehen von „{ $from }“ zurück zu „{ $to }“
finding-crossOver = { $share } der Journeys gehen von „{ $from }“ zu „{ $to }“, ein Weg, den niemand gezeichnet hat
finding-repeat = { $share } der Journeys wiederholen „{ $step }“
finding-earlyExit = { $share } der abgeschlossenen Journeys enden bei „{ $step }“, wo die Map weitergeht
finding-entry = { $share } der Journeys beginnen bei „{ $step }“, wo die Map nicht beginnt
finding-offTheMap = { $share } der Journeys gehen von „{ $from }“ zu „{ $to }“, abseits der Map
finding-dropOff = { $share } derer, die „{ $step }“ erreichen, kommen nicht weiter
finding-stageDropOff = { $share } derer, die die Phase „{ $stage }“ erreichen, kommen nie zur nächsten
finding-deviation = In { $share } der abgeschlossenen Journeys: { $sentence }
finding-flipped = „{ $step }“ fühlt sich umgekehrt an: { $observed } statt { $assumed }, wie das Team annahm
finding-worse = „{ $step }“ fühlt sich schlechter an als angenommen: { $observed } statt { $assumed }
finding-better = „{ $step }“ fühlt sich besser an als angenommen: { $observed } statt { $assumed }
finding-statedTime = Nur { $share } kommen in der angegebenen Zeit ({ $stated }) von „{ $from }“ zu „{ $to }“
finding-split = Nach „{ $step }“ gehen { $share } weiter zu „{ $to }“, nicht { $stated } wie angegeben
finding-hardlySeen = Von denen bei „{ $from }“ nehmen nur { $share } den gezeichneten Weg zu „{ $to }“
finding-neverSeen = Niemand nahm den gezeichneten Weg von „{ $from }“ zu „{ $to }“
finding-ofCases = { $k } von { $n } Fällen
finding-ofClosed = { $k } von { $n } abgeschlossenen Fällen
finding-ofArrived = { $k } von { $n } abgeschlossenen Fällen, die „{ $step }“ erreichen
finding-ofThere = { $k } von { $n } Fällen, die „{ $step }“ erreichen
finding-ofCrossings = { $k } von { $n } Übergängen
finding-ofAnswers = Antworten aus { $k } von { $n } Fällen, die den Schritt erreichen
finding-quoted = „{ $name }“
finding-stepsBetween = { $n } Schritten
