namespace BranchLife.Domain.Attachments;

/// <summary>What a file is in the catalogue of one meeting's archive.</summary>
public enum AttachmentKind
{
    SuperiorNotice,
    SignInSheet,
    SignedMinutes,
    WrittenSpeech,
    StudyMaterial,
    BallotTally,
    Photo,
    Evidence,
    Other,
}
