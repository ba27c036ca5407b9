using System.Reflection;

namespace BranchLife.Domain.Tests;

/// <summary>Every hard guard of the domain, found by reflection.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<(Type Area, string Name, Rule Rule)> All =
    [
        .. from type in typeof(Rule).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           where field.FieldType == typeof(Rule)
           let rule = (Rule)field.GetValue(null)!
           orderby rule.Code
           select (type, field.Name, rule),
    ];

    public static Rule? Find(string code) =>
        All.Where(known => known.Rule.Code == code).Select(known => known.Rule).SingleOrDefault();
}
