using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Domain.Attachments;

/// <summary>What a file belongs to; it is read with the rights of that thing.</summary>
/// <param name="SessionId">Of one sitting; null for the meeting as a whole.</param>
/// <param name="ItemId">Evidence of a rectification item.</param>
/// <param name="AdditionId">Handed in with an addition to sealed minutes.</param>
public sealed record AttachmentPlace(
    Id<Meeting> MeetingId, Id<Unit> BranchId, Id<MeetingSession>? SessionId = null, Id<RectificationItem>? ItemId = null, Id<MinutesAddition>? AdditionId = null);
