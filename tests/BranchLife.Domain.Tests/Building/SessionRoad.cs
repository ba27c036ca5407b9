using BranchLife.Domain.Criticism;
using BranchLife.Domain.Sessions;

namespace BranchLife.Testing.Building;

public static class SessionRoad
{
    extension(MeetingSession session)
    {
        public MeetingSession Ended()
        {
            session.End(A.Moment);
            return session;
        }

        /// <summary>Ended, with minutes that both have signed and that are sealed.</summary>
        public MeetingSession Sealed()
        {
            _ = A.Minutes(session.Ended()).SignedByBoth().Sealed(session);
            return session;
        }
    }

    extension(Minutes minutes)
    {
        public Minutes SignedByHost()
        {
            minutes.Sign(minutes.Fingerprint, minutes.HostId, A.Moment);
            return minutes;
        }

        public Minutes SignedByRecorder()
        {
            minutes.Sign(minutes.Fingerprint, minutes.RecorderId, A.Moment);
            return minutes;
        }

        public Minutes SignedByBoth() => minutes.SignedByHost().SignedByRecorder();

        public Minutes Sealed(MeetingSession session, string? previousSeal = null, IReadOnlyList<CriticismRecord>? said = null)
        {
            minutes.Seal(new SealedSitting(session, said ?? []), previousSeal, A.Moment);
            return minutes;
        }
    }
}
