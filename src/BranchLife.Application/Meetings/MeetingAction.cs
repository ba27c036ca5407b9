namespace BranchLife.Application.Meetings;

public enum MeetingAction
{
    Read,
    Plan,
    SubmitPlan,
    ReviewPlan,
    AnswerComment,
    Prepare,

    /// <summary>Study records, opinions, problems found: the committee shares the work.</summary>
    RecordPreparation,

    /// <summary>A member's own talks, outline and problems.</summary>
    TakePart,
    RequestExemption,
    GrantExemption,
    SubmitMaterials,
    ReviewMaterials,
    Notify,
    Convene,
    RunSession,
    Seal,
    ListProblems,
    Postpone,
    ConsentToPostponing,
    OrderRedo,
    WriteReport,
    Archive,
}
