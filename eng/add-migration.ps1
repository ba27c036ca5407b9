# One name, three engines. Usage: eng/add-migration.ps1 NAME
param([Parameter(Mandatory)][string]$Name)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
dotnet tool restore | Out-Null
foreach ($engine in 'Sqlite', 'SqlServer', 'PostgreSql') {
    $project = "src/BranchLife.Persistence.$engine"
    dotnet ef migrations add $Name --project $project --startup-project $project --output-dir Migrations
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
