namespace BranchLife.Application.Rules;

/// <summary>How sure the source is: a clause is printed only where text and number were both seen.</summary>
public enum RuleEvidence
{
    /// <summary>Text and article number were seen.</summary>
    Verified,

    /// <summary>The text was seen, the article number was not.</summary>
    TextSeen,

    /// <summary>Asked by the superior's notice, which differs from year to year.</summary>
    Notice,

    /// <summary>The house's own way of working.</summary>
    Own,
}
