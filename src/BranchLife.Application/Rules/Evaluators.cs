namespace BranchLife.Application.Rules;

/// <summary>Evaluators by rule id.</summary>
public static class Evaluators
{
    private static readonly Dictionary<string, Type> ByName = typeof(Evaluators).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(IsEvaluator))
        .ToDictionary(type => type.Name.ToUpperInvariant());

    /// <summary>Class names, upper case: RPLAN02.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static string NameOf(string ruleId) => ruleId.Replace("-", "", StringComparison.Ordinal);

    public static object Of(string ruleId) => Activator.CreateInstance(ByName[NameOf(ruleId)], nonPublic: true)!;

    private static bool IsEvaluator(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEvaluator<>);
}
