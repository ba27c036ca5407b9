namespace BranchLife.Application.Meetings;

/// <summary>Something that can be done with a meeting now, by the one who looks.</summary>
/// <param name="Label">Chinese, names the act.</param>
/// <param name="Path">Of the page on which it is done.</param>
/// <param name="IsNext">The act that moves the meeting on.</param>
public sealed record MeetingAct(string Label, string Path, bool IsNext = false);
