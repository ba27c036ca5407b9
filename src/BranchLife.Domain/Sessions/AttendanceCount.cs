namespace BranchLife.Domain.Sessions;

/// <summary>
/// 应到、实到、请假、缺席 of one sign-in list. Members who are listed but not expected (exempt, or taking part elsewhere) and
/// guests are counted apart, so that 应到 is always the sum of the four lines below it.
/// </summary>
public sealed record AttendanceCount
{
    public required int Expected { get; init; }

    public required int Present { get; init; }

    public required int OnLeave { get; init; }

    public required int Absent { get; init; }

    public required int Unrecorded { get; init; }

    /// <summary>Members who came although they need not.</summary>
    public required int PresentBeyond { get; init; }

    /// <summary>列席: guides, supervising group, observers in the room.</summary>
    public required int Guests { get; init; }

    /// <summary>应到会有表决权.</summary>
    public required int ExpectedVotes { get; init; }

    public required int PresentVotes { get; init; }

    /// <summary>到会率, 0–100, rounded down; 100 where nobody is expected.</summary>
    public int PresentPercent => Expected == 0 ? 100 : Present * 100 / Expected;

    public static AttendanceCount Of(IEnumerable<Attendance> attendances)
    {
        var lines = attendances.ToArray();
        var expected = lines.Where(line => line.IsExpected).ToArray();
        var voting = expected.Where(line => line.HasVote).ToArray();
        return new AttendanceCount
        {
            Expected = expected.Length,
            Present = expected.Count(line => line.Presence is Presence.Present),
            OnLeave = expected.Count(line => line.Presence is Presence.OnLeave),
            Absent = expected.Count(line => line.Presence is Presence.Absent),
            Unrecorded = expected.Count(line => line.Presence is Presence.Unrecorded),
            PresentBeyond = lines.Count(line => !line.IsExpected && line.Capacity.IsMember && line.Presence is Presence.Present),
            Guests = lines.Count(line => !line.Capacity.IsMember && line.Presence is Presence.Present),
            ExpectedVotes = voting.Length,
            PresentVotes = voting.Count(line => line.Presence is Presence.Present),
        };
    }
}
