using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Infrastructure;

/// <summary>
/// A page with something to do on it. Its only duty is <see cref="ShowAsync"/>, which fills what the page shows; the
/// refusal filter calls it again when an act was refused, so that no page has a <c>try</c>.
/// </summary>
public abstract class FormPage : PageModel
{
    /// <summary>Said on top of the next page that the person sees.</summary>
    public string? Notice
    {
        get => TempData.Peek(nameof(Notice)) as string;
        set => TempData[nameof(Notice)] = value;
    }

    /// <summary>Somebody else saved in between: fields show what was typed and, beside it, what is stored now.</summary>
    public bool IsStale { get; private set; }

    protected bool IsAutosave => Autosave.IsAsked(Request);

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        return Page();
    }

    internal async Task<IActionResult> ShowAgainAsync(Refusal refusal, CancellationToken ct)
    {
        IsStale = refusal.IsStale;
        ModelState.AddModelError(string.Empty, refusal.Sentence);
        Response.StatusCode = refusal.Status;
        await ShowAsync(ct);
        return Page();
    }

    protected abstract Task ShowAsync(CancellationToken ct);

    /// <summary>
    /// Puts what is wrong beside the fields (under <c>Input.</c>) and answers 400 then; the caller shows the page. What could not
    /// be read is not said to be missing besides.
    /// </summary>
    protected async Task<bool> IsValidAsync<TForm>(IValidator<TForm> validator, TForm form, CancellationToken ct)
    {
        var unreadable = ModelState.Where(field => field.Value?.Errors.Count > 0).Select(field => field.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var result = await validator.ValidateAsync(form, ct);
        foreach (var failure in result.Errors.Where(failure => !unreadable.Contains("Input." + failure.PropertyName)))
            ModelState.AddModelError("Input." + failure.PropertyName, failure.ErrorMessage);

        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status400BadRequest;
        return ModelState.IsValid;
    }

    /// <summary>The answer to an autosave: nothing to show, and the version that the next save is to carry.</summary>
    protected IActionResult Saved(int version)
    {
        Autosave.Acknowledge(Response, version.ToString(CultureInfo.InvariantCulture));
        return StatusCode(StatusCodes.Status204NoContent);
    }
}
