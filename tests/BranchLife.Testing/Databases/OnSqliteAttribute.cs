using System.Reflection;
using Xunit.Sdk;

namespace BranchLife.Testing.Databases;

/// <summary>The theory runs on SQLite; its parameter is the <see cref="Engine"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Sqlite]];
}
