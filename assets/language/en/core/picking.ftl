### What the system’s dialogs for files are called.

pick-openProject = Open a project
pick-projects = Desire Path projects
pick-importLog = Import a log
pick-logs = Logs
pick-allFiles = All files
pick-picture = Choose a picture
pick-pictures = Pictures
pick-font = Choose a font
pick-fonts = TrueType and OpenType fonts
pick-workbook = Take back changes from a spreadsheet
pick-workbooks = Excel workbooks
pick-slideTemplate = Choose the company template for slides
pick-slideTemplates = PowerPoint templates and presentations
pick-export = Export the map
pick-exportFolder = Choose a folder for the exported files
pick-saveCopy = Save a copy
pick-mapForm = Start from a file
pick-mapForms = Maps of other programs
