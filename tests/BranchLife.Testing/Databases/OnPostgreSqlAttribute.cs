using System.Reflection;
using Xunit.Sdk;

namespace BranchLife.Testing.Databases;

/// <summary>The theory runs on a real PostgreSQL server; skipped by name where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute() => Skip = Missing.Unless(PostgreSqlServer.IsInstalled, "PostgreSQL");

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.PostgreSql]];
}
