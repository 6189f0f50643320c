### Warum niemand eine Datei lesen konnte: was aus dem Prozess wurde, der sie liest.

# $error (text)
worker-notStarted = das Programm, das Dateien liest, konnte nicht gestartet werden: { $error }
worker-notStartedHint = Starten Sie die App neu. Geschieht es wieder, installieren Sie sie noch einmal

# $gib (number), $percent (number)
worker-tooMuchMemory = die Datei braucht mehr als { $gib } GiB Arbeitsspeicher, um gelesen zu werden{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % waren gelesen
}
worker-tooMuchHint = Exportieren Sie einen kürzeren Zeitraum oder weniger Spalten. Es wurde nichts importiert, und die Karte ist, wie sie war

# $seconds (number), $percent (number)
worker-tookTooLong = die Datei braucht mehr als { $seconds } Sekunden Rechenzeit, um gelesen zu werden{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % waren gelesen
}

# $seconds (number), $percent (number)
worker-silent = aus der Datei kam { $seconds } Sekunden lang nichts mehr{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % waren gelesen
}
worker-silentHint = Kopieren Sie die Datei auf diesen Computer, wenn sie auf einem anderen liegt, und versuchen Sie es noch einmal. Es wurde nichts importiert

# $seconds (number)
worker-endless = das Lesen der Datei endete nicht innerhalb von { $seconds } Sekunden

# $percent (number)
worker-brokeDown = die Datei lässt sich nicht lesen: das Lesen brach { $percent ->
    [0] { "" }
   *[other] nach { $percent } %{ " " }
}ab
worker-brokeDownHint = Die Datei ist beschädigt oder soll Schaden anrichten. Exportieren Sie sie noch einmal aus dem Programm, aus dem sie stammt. Es wurde nichts importiert, und die Karte ist, wie sie war

worker-projectHint = Die Datei ist beschädigt oder soll Schaden anrichten. Versuchen Sie es noch einmal, oder nehmen Sie einen früheren Stand. Es wurde nichts geändert
