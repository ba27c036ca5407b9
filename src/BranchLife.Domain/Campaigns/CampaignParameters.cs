namespace BranchLife.Domain.Campaigns;

/// <summary>Thresholds of the procedure rules, set by the notice (domain data 10.1); days are calendar days unless Wd.</summary>
public sealed record CampaignParameters
{
    /// <summary>方案 before the meeting.</summary>
    public int PlanDays { get; init; } = 15;

    /// <summary>Advance notice before the meeting.</summary>
    public int NoticeDays { get; init; } = 10;

    public int MaterialDays { get; init; } = 5;

    /// <summary>Working days in which a reviewer answers.</summary>
    public int ReviewWd { get; init; } = 3;

    public int StudyMinHours { get; init; } = 4;

    public int ListDueWd { get; init; } = 5;

    public int ReportDueWd { get; init; } = 10;

    public int PublicityWd { get; init; } = 5;

    /// <summary>回头看 so many days after an item was closed; 0 for none.</summary>
    public int FirstLookBackDays { get; init; } = 30;

    public int SecondLookBackDays { get; init; } = 90;

    public int ThirdLookBackDays { get; init; } = 180;

    /// <summary>Of those expected, in percent.</summary>
    public int AttendanceMinPercent { get; init; } = 80;

    /// <summary>Criticisms that every present member receives at least.</summary>
    public int MinCriticisms { get; init; } = 1;

    /// <summary>For which the seal waits for speakers to look at the record of their own words, from the assembling of the minutes.</summary>
    public int ConfirmDays { get; init; } = 3;

    /// <summary>Of whom a third may be 优秀.</summary>
    public ExcellentBase ExcellentBase { get; init; }

    /// <summary>谈心谈话 between committee and members.</summary>
    public CommitteeTalks CommitteeTalks { get; init; }

    /// <summary>The procedure pack that holds for every branch of the campaign; null: each branch's kind picks it.</summary>
    public string? Pack { get; init; }

    public IEnumerable<int> LookBackDays => [FirstLookBackDays, SecondLookBackDays, ThirdLookBackDays];
}
