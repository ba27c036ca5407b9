using BranchLife.Application.Accounts;
using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Application.Administration;
using BranchLife.Web.Infrastructure.Accounts;
using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Setup;

internal static class Accounts
{
    private const string SecondFactor = "Accounts:SecondFactor";

    public static IServiceCollection AddBranchLifeSignIn(
        this IServiceCollection services, IHostEnvironment environment, IConfiguration configuration)
    {
        services.AddSingleton(new SecondFactorDemand(IsMade: configuration[SecondFactor] switch
        {
            null or "" => environment.IsProduction(),
            "Required" => true,
            "Optional" => false,
            _ => throw new InvalidSettingException($"设置 {SecondFactor} 只能是 Required 或 Optional。"),
        }));
        services.AddSingleton(new DemoPassword(IsAccepted: environment.IsDevelopment()));
        services.AddSingleton<DemoAccounts>();
        services.AddSingleton<HalfSignedIn>();
        services.AddSingleton<RecentSessions>();
        services.AddScoped<SessionCookie>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = CookieNames.Session;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.None; // HostCookies decides for every cookie
            options.Cookie.IsEssential = true;
            options.ExpireTimeSpan = SessionTerm.Absolute;
            options.SlidingExpiration = false;
            options.LoginPath = "/Account/Login";
            options.ReturnUrlParameter = "returnUrl";
            options.EventsType = typeof(SessionCookie);
        });

        services.AddScoped<IAuthorizationHandler, MayAdministerHandler>();
        var authorization = services.AddAuthorizationBuilder();
        foreach (var action in Enum.GetValues<AdministrationAction>())
            authorization.AddPolicy(action.ToString(), policy => policy.RequireAuthenticatedUser().AddRequirements(new MayAdminister(action)));
        authorization.AddPolicy(nameof(MayAdminister), policy => policy.RequireAuthenticatedUser().AddRequirements(new MayAdminister(null)));

        // Doors of rooms; what is inside asks again. After AddRazorPages, which begins with an empty set of conventions.
        return services.PostConfigure<RazorPagesOptions>(options => options.Conventions
            .AuthorizeFolder("/Administration", nameof(MayAdminister))
            .AuthorizeFolder("/Administration/Accounts", nameof(AdministrationAction.ManageAccounts))
            .AuthorizeFolder("/Administration/Rights", nameof(AdministrationAction.GiveRights))
            .AuthorizeFolder("/Administration/History", nameof(AdministrationAction.ReadHistory)));
    }

    /// <summary>Who asks: the session named by the cookie, and with it the person with today's relations.</summary>
    public static IApplicationBuilder UseBranchLifeSignIn(this IApplicationBuilder app) => app
        .UseMiddleware<ReadingRequests>()
        .UseAuthentication()
        .UseMiddleware<ActorOfRequest>();
}
