using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Statistics;

/// <summary>Counts of one branch, or of all branches below a unit: numbers only, no person.</summary>
public sealed record StatisticsRow(string Superior, string Name)
{
    public int Branches { get; init; } = 1;

    public int Held { get; init; }

    /// <summary>On the frozen roster of the campaign.</summary>
    public int Members { get; init; }

    public int Covered { get; init; }

    public int Expected { get; init; }

    public int Present { get; init; }

    public int OnLeave { get; init; }

    public int MadeUp { get; init; }

    public int LeadingCadres { get; init; }

    /// <summary>Sittings at which somebody from above or of a group was present.</summary>
    public int Guided { get; init; }

    public int Studies { get; init; }

    public int Opinions { get; init; }

    public int Talks { get; init; }

    public int TeamProblems { get; init; }

    public int PersonalProblems { get; init; }

    public int Criticisms { get; init; }

    /// <summary>参评: verdicts told, those without a grade included.</summary>
    public int Appraised { get; init; }

    /// <summary>优秀, 合格, 基本合格, 不合格, in this order; only of branches with five graded members or more.</summary>
    public IReadOnlyList<int> Grades { get; init; } = [0, 0, 0, 0];

    public int Measures { get; init; }

    public int Closed { get; init; }

    /// <summary>Of one branch; null in a sum.</summary>
    public MeetingStage? Stage { get; init; }

    public string? NotHeld => Stage is { } stage && Held == 0 ? stage.Word : null;

    public static StatisticsRow Sum(string superior, string name, IReadOnlyCollection<StatisticsRow> rows) => new(superior, name)
    {
        Branches = rows.Sum(row => row.Branches), Held = rows.Sum(row => row.Held), Members = rows.Sum(row => row.Members),
        Covered = rows.Sum(row => row.Covered), Expected = rows.Sum(row => row.Expected), Present = rows.Sum(row => row.Present),
        OnLeave = rows.Sum(row => row.OnLeave), MadeUp = rows.Sum(row => row.MadeUp), LeadingCadres = rows.Sum(row => row.LeadingCadres),
        Guided = rows.Sum(row => row.Guided), Studies = rows.Sum(row => row.Studies), Opinions = rows.Sum(row => row.Opinions),
        Talks = rows.Sum(row => row.Talks), TeamProblems = rows.Sum(row => row.TeamProblems), PersonalProblems = rows.Sum(row => row.PersonalProblems),
        Appraised = rows.Sum(row => row.Appraised), Grades = [.. Enumerable.Range(0, 4).Select(grade => rows.Sum(row => row.Grades[grade]))],
        Criticisms = rows.Sum(row => row.Criticisms), Measures = rows.Sum(row => row.Measures), Closed = rows.Sum(row => row.Closed),
    };
}
