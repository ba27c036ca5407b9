using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings.Regular;

public sealed record RegularMeetingRecord(string? Minutes, string? Decisions, IReadOnlyList<RegularAttendance> Attendances);
