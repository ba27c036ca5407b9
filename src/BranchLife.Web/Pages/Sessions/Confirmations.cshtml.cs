using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>发言核对, for those who run the sitting: who has confirmed, whose paper is marked, which request waits for an answer.</summary>
public sealed class ConfirmationsModel(ConfirmationBoard board, MarkWordsOnPaper mark, AnswerWordsChange answer) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public ConfirmationBoard.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostPaperAsync(CancellationToken ct)
    {
        await mark.ExecuteAsync(Id, Input.SpeakerId ?? default, Input.Sheet, Input.Version, ct);
        return Done("已登记纸面确认。");
    }

    public async Task<IActionResult> OnPostTakeOverAsync(CancellationToken ct)
    {
        await answer.ExecuteAsync(Id, Input.SpeakerId ?? default, takeOver: true, null, Input.Version, ct);
        return Done("已登记采纳，请重新整理会议记录；发言人会收到提醒，再次核对。");
    }

    public async Task<IActionResult> OnPostDissentAsync(CancellationToken ct)
    {
        await answer.ExecuteAsync(Id, Input.SpeakerId ?? default, takeOver: false, Input.Reason, Input.Version, ct);
        return Done("异议已保留，两种说法都写入封存的记录。");
    }

    public bool IsTyped(Id<Person> speaker) => Input.SpeakerId == speaker;

    protected override async Task ShowAsync(CancellationToken ct) => View = await board.FindAsync(Id, ct);

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/sessions/{Id}/confirmations");
    }

    public sealed record Form
    {
        public Id<Person>? SpeakerId { get; init; }

        public string? Sheet { get; init; }

        public string? Reason { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
