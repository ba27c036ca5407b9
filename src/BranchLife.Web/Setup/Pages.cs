using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Anonymous;
using BranchLife.Web.Infrastructure.Browser;
using BranchLife.Web.Infrastructure.Rooms;
using BranchLife.Web.Infrastructure.Routes;
using BranchLife.Web.Infrastructure.Tags;
using BranchLife.Web.Pages.Commitments;
using BranchLife.Web.Pages.Deeds;
using BranchLife.Web.Pages.Publicity;
using BranchLife.Web.Pages.Rectification;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BranchLife.Web.Setup;

internal static class Pages
{
    public static IServiceCollection AddBranchLifePages(this IServiceCollection services)
    {
        UseChinese();

        services.AddRazorPages().AddMvcOptions(options =>
        {
            // Whether a field is required is the validator's word, not the type's.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.ModelBindingMessageProvider.UseChinese();
            options.Filters.Add<NoHandlerNoPage>();
            options.Filters.Add<RefusalFilter>();
            options.Filters.Add<OperationFilter>(); // inside the refusal filter: nothing half-done is left when it shows the page again
        });
        services.AddValidatorsFromAssembly(typeof(Pages).Assembly, includeInternalTypes: true);
        services.AddFluentValidationClientsideAdapters();

        services.AddAntiforgery(options =>
        {
            options.FormFieldName = PostFormTag.TokenField;
            options.Cookie.Name = CookieNames.Antiforgery;
            options.SuppressXFrameOptionsHeader = true; // ResponseHeaders sends it everywhere
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = CookieNames.Notice);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = false);

        // Without this every Chinese character would leave as an 8-byte entity.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, UnreadableIsMissing>();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider =>
            new IdSource(provider.GetRequiredService<TimeProvider>().GetUtcNow, RandomNumberGenerator.Fill));

        return services.AddHttpContextAccessor().AddScoped<Navigation>().AddScoped<ItemActs>().AddScoped<PublicNoticeActs>()
            .AddScoped<CommitmentActs>().AddScoped<DeedActs>().AddSingleton<RouteCatalogue>()
            .AddSingleton<AnonymousLimit>().AddSingleton<RoomCodeLimit>().AddSingleton<LivePulse>().AddSingleton<SiteAddress>();
    }

    /// <summary>Malformed requests, refusals outside a form page, and status codes without a body get their fixed pages.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseStatusCodePages(context => ErrorPages.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode))
        .UseMiddleware<RefusalAnswers>();

    private static void UseChinese()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = chinese;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = chinese;
        ValidatorOptions.Global.LanguageManager = new ValidationWords();
    }
}
