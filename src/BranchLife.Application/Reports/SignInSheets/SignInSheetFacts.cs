using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Reports.SignInSheets;

/// <summary>One sitting's sheet.</summary>
public sealed record SignInSheetFacts(
    string Sitting, DateTime OpenedAt, string Place, AttendanceCount Count, IReadOnlyList<SignInSheetFacts.Row> Rows)
{
    public sealed record Row(
        string Sitting, string Name, string Standing, AttendanceCapacity Capacity, bool IsExpected, Presence Presence, DateTime? SignedInAt,
        string? LeaveReason)
    {
        /// <summary>签到时间 to the minute.</summary>
        public string? SignedIn => SignedInAt is { } at ? $"{at:H\\:mm}" : null;

        public string? Remark => LeaveReason is not null ? $"事由：{LeaveReason}"
            : Capacity.IsMember && !IsExpected ? "不计入应到"
            : Capacity is AttendanceCapacity.Member ? null : Capacity.Word;
    }
}
