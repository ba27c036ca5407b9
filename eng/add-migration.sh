#!/usr/bin/env bash
# One name, three engines. Usage: eng/add-migration.sh NAME
# Nobody calls `dotnet ef migrations add` by hand. No server is needed.
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: eng/add-migration.sh NAME}
dotnet tool restore >/dev/null
for engine in Sqlite SqlServer PostgreSql; do
    project=src/BranchLife.Persistence.$engine
    dotnet ef migrations add "$name" --project "$project" --startup-project "$project" --output-dir Migrations
done
