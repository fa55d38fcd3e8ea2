# Not tried: there was no Windows where it was written. Run with PowerShell 7 and Python 3.11 or
# newer; gives dist\electrolyte-planner and, where Inno Setup is there, an installer.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..\..")
python -m venv .venv
.venv\Scripts\python -m pip install --constraint constraints.txt ".[release]"
.venv\Scripts\python resources\setup\freeze.py dist
.venv\Scripts\python resources\setup\check_frozen.py dist\electrolyte-planner
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if (Get-Command iscc -ErrorAction SilentlyContinue) {
    $version = .venv\Scripts\python -c "from planner.version import VERSION; print(VERSION)"
    iscc "/DVersion=$version" resources\packaging\windows\installer.iss
}
