namespace BranchLife.Application.Rules;

/// <summary>The theme is there, and it is the notice's.</summary>
internal sealed class RPlan01 : IEvaluator<PlanFacts>
{
    public IEnumerable<Breach> Evaluate(PlanFacts facts, ProcedureRule rule)
    {
        if (facts.Theme is null) yield return Breach.Of("missing");
        else if (facts.About.Campaign?.Theme is { } demanded && Share(demanded, facts.Theme) < rule.Number("percent"))
            yield return Breach.Found.With("theme", demanded);
    }

    // How much of the demanded theme, in pairs of characters, is found in the plan's; signs do not count.
    private static int Share(string demanded, string theme)
    {
        var wanted = PairsOf(demanded);
        return wanted.Count == 0 ? 100 : 100 * wanted.Intersect(PairsOf(theme)).Count() / wanted.Count;
    }

    private static HashSet<string> PairsOf(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(at => letters.Substring(at, 2))];
    }
}
