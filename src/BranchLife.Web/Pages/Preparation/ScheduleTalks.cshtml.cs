using System.Globalization;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A suggested timetable of the talks that have none, taken over whole or in part.</summary>
public sealed class ScheduleTalksModel(
    TalkSuggestion suggestion, AppointTalks appoint, IValidator<ScheduleTalksModel.Form> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty(SupportsGet = true)] public Query Filter { get; set; } = new();

    [BindProperty] public Form Input { get; set; } = new();

    public TalkSuggestion.View Suggested { get; private set; } = null!;

    /// <summary>This page with its query, so that a refused form shows the same timetable.</summary>
    public string Here => $"/meetings/{Id}/talks/schedule{Request.QueryString}";

    /// <summary>All are ticked until somebody unticks them.</summary>
    public bool IsChosen(string value) => HttpMethods.IsGet(Request.Method) || Input.Rows.Contains(value);

    public static string ValueOf(TalkSuggestion.Row row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.First.Id}_{row.Second.Id}_{row.On:yyyy-MM-dd}_{row.At:HH\\:mm}");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var appointed = await appoint.ExecuteAsync(Id, [.. Input.Rows.Select(row => Parsed(row)!.Value)], Input.Place, ct);
        Notice = FormattableString.Invariant($"已约定 {appointed} 对谈心谈话的时间，有关同志会收到提醒。");
        return Redirect($"/meetings/{Id}/talks");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Suggested = await suggestion.FindAsync(
            Id, new TalkSuggestion.Wish(Filter.From, Filter.To, Hours(Filter.Hours), Math.Clamp(Filter.PerDay, 1, 20), Filter.Weekends), ct);
        Filter = Filter with { From = Suggested.From, To = Suggested.To };
        ModelState.Remove("Filter.From");
        ModelState.Remove("Filter.To");
    }

    private static TimeOnly[] Hours(string? words)
    {
        TimeOnly[] hours =
        [
            .. (words ?? "").Split([' ', '　', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => TimeOnly.TryParse(word.Replace('：', ':'), CultureInfo.InvariantCulture, out var hour) ? hour : (TimeOnly?)null)
                .OfType<TimeOnly>().Distinct().Order(),
        ];
        return hours.Length > 0 ? hours : Hours(Query.UsualHours);
    }

    private static TalkAppointment? Parsed(string? row)
    {
        var words = (row ?? "").Split('_');
        return words.Length == 4 && Guid.TryParse(words[0], out var first) && Guid.TryParse(words[1], out var second)
            && DateOnly.TryParseExact(words[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && TimeOnly.TryParseExact(words[3], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
                ? new TalkAppointment(new Id<Person>(first), new Id<Person>(second), day, hour)
                : null;
    }

    public sealed record Query
    {
        public const string UsualHours = "08:30 09:30 14:30 15:30 19:30";

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public string? Hours { get; init; } = UsualHours;

        public int PerDay { get; init; } = 3;

        public bool Weekends { get; init; }
    }

    public sealed record Form
    {
        public string[] Rows { get; init; } = [];

        public string? Place { get; init; }

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Rows).NotEmpty().WithMessage("请至少勾选一对谈话。");
            RuleForEach(form => form.Rows).Must(row => Parsed(row) is not null).WithMessage("所选安排已经变化，请重新建议后再采用。");
            RuleFor(form => form.Place).MaximumLength(Text.Line);
        }
    }
}
