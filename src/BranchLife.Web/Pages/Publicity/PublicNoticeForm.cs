using BranchLife.Application.Publicity;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using FluentValidation;

namespace BranchLife.Web.Pages.Publicity;

/// <summary>A copy as the secretary types it; the lines are given, their words may be made fit for everybody's eyes.</summary>
public sealed record PublicNoticeForm
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Place { get; init; }

    public string? Contact { get; init; }

    public string? Reach { get; init; }

    public List<Line> Lines { get; init; } = [];

    public int Version { get; init; } = -1;

    internal static PublicNoticeForm Of(PublicNoticeDesk.View desk) => new()
    {
        From = desk.From, To = desk.To, Place = desk.Place, Contact = desk.Contact, Reach = desk.Reach,
        Lines = [.. desk.Lines.Select(line => new Line { Item = line.Posted.ItemId.Value, Problem = line.Posted.Problem, Measure = line.Posted.Measure })],
    };

    internal PublicNoticeDraft ToDraft() => new(From!.Value, To!.Value, Place, Contact, Reach,
        Lines.DistinctBy(line => line.Item).ToDictionary(line => new Id<RectificationItem>(line.Item), line => new PostingWords(line.Problem, line.Measure)));

    public sealed record Line
    {
        public Guid Item { get; init; }

        public string? Problem { get; init; }

        public string? Measure { get; init; }
    }

    internal sealed class Validator : AbstractValidator<PublicNoticeForm>
    {
        public Validator()
        {
            RuleFor(form => form.From).NotNull();
            RuleFor(form => form.To).NotNull();
            RuleFor(form => form.Place).NotEmpty().MaximumLength(Text.Line);
            RuleFor(form => form.Contact).NotEmpty().MaximumLength(Text.Name);
            RuleFor(form => form.Reach).NotEmpty().MaximumLength(Text.Line);
            RuleForEach(form => form.Lines).ChildRules(line =>
            {
                line.RuleFor(one => one.Problem).MaximumLength(Text.Paragraph);
                line.RuleFor(one => one.Measure).MaximumLength(Text.Paragraph);
            });
        }
    }
}
