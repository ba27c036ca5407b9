namespace BranchLife.Documents.Calendars;

/// <summary>One entry for somebody's calendar.</summary>
/// <param name="Uid">The same for every version of the entry.</param>
/// <param name="Sequence">Rises with every change, so that a calendar takes the later one.</param>
/// <param name="Title">Shown on a locked telephone: nothing in it that is not for everybody.</param>
/// <param name="Begins">Clock time in China.</param>
/// <param name="Stamp">When the file was made.</param>
public sealed record CalendarEvent(
    string Uid, int Sequence, string Title, DateTime Begins, TimeSpan Lasts, string? Place, string? Note, CalendarState State, DateTimeOffset Stamp);

public enum CalendarState
{
    Tentative,
    Confirmed,
    Cancelled,
}
