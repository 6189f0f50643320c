### Wie die Dateidialoge des Systems heißen.

pick-openProject = Projekt öffnen
pick-projects = Projekte von Desire Path
pick-importLog = Log importieren
pick-logs = Logs
pick-allFiles = Alle Dateien
pick-picture = Bild wählen
pick-pictures = Bilder
pick-font = Schrift wählen
pick-fonts = TrueType- und OpenType-Schriften
pick-workbook = Änderungen aus einer Tabelle übernehmen
pick-workbooks = Excel-Arbeitsmappen
pick-slideTemplate = Firmenvorlage für Folien wählen
pick-slideTemplates = PowerPoint-Vorlagen und -Präsentationen
pick-export = Map exportieren
pick-exportFolder = Ordner für die exportierten Dateien wählen
pick-saveCopy = Kopie sichern
pick-mapForm = Mit einer Datei beginnen
pick-mapForms = Maps anderer Programme
