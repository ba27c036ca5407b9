using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>Where the round stands and the one key forward; for the partials <c>_RoundStrip</c> and <c>_RoundStripForms</c>.</summary>
/// <param name="Back">The page to return to after a move: "run" or "round".</param>
public sealed record RoundStrip(Id<MeetingSession> Id, RoundBoard.View.Running? Round, int SessionVersion, bool IsOpen, string Back, Id<Meeting> Meeting);
