using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Campaigns;

/// <summary>The form that a new and a changed campaign share.</summary>
public abstract class CampaignPage : FormPage
{
    [BindProperty]
    public CampaignForm Input { get; set; } = new();
}
