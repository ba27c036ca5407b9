namespace BranchLife.Domain.Tests;

/// <summary>An act was refused by exactly this rule, and the thing is what it was before.</summary>
internal static class Refused
{
    public static RuleViolationException By<T>(Rule rule, T thing, Action<T> act)
        where T : class
    {
        var before = Picture.Of(thing);
        var refusal = Assert.Throws<RuleViolationException>(() => act(thing));
        Assert.Same(rule, refusal.Rule);
        Assert.Equal(before, Picture.Of(thing));
        return refusal;
    }

    /// <summary>For things that never came to be.</summary>
    public static RuleViolationException By(Rule rule, Action act)
    {
        var refusal = Assert.Throws<RuleViolationException>(act);
        Assert.Same(rule, refusal.Rule);
        return refusal;
    }
}
