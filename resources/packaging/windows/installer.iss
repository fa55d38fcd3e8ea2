; Not tried: see build.ps1. For one person, without the rights of an administrator.
[Setup]
AppId=electrolyte-meal-planner
AppName=Electrolyte Meal Planner
AppVersion={#Version}
DefaultDirName={autopf}\Electrolyte Meal Planner
PrivilegesRequired=lowest
ChangesAssociations=yes
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\dist
OutputBaseFilename=electrolyte-planner-{#Version}-windows

[Files]
Source: "..\..\..\dist\electrolyte-planner\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{autoprograms}\Electrolyte Meal Planner"; Filename: "{app}\electrolyte-planner.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.mealplan"; ValueType: string; ValueData: "ElectrolyteMealPlanner.mealplan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ElectrolyteMealPlanner.mealplan"; ValueType: string; ValueData: "Meal plan"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ElectrolyteMealPlanner.mealplan\shell\open\command"; ValueType: string; ValueData: """{app}\electrolyte-planner.exe"" ""%1"""
