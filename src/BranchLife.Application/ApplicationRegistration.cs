using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Imports.Files;
using BranchLife.Application.Inbox.Reminders;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Secrecy;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BranchLife.Application;

public static class ApplicationRegistration
{
    /// <summary>
    /// Registers the vocabulary of access by name and every use case (ExecuteAsync) and query (FindAsync) by convention.
    /// </summary>
    public static IServiceCollection AddBranchLifeApplication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider =>
            new IdSource(provider.GetRequiredService<TimeProvider>().GetUtcNow, RandomNumberGenerator.Fill));
        services.AddBranchLifeAccounts();
        services.AddScoped<CurrentActor>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentActor>().Required);
        services.AddScoped<Relations>();
        services.AddScoped<Gate>();
        services.AddScoped<ReadingDoor>();
        services.AddScoped<OpenedFiles>();
        services.AddScoped<InNameOf>();
        services.AddScoped<CrowdedSave>();
        services.AddScoped<AnonymousRows>();
        services.AddSingleton<OwnBranchLedger>();
        services.TryAddSingleton(provider => PaperFaces.Of(provider.GetService<IConfiguration>()?["Documents:Fonts"]));
        foreach (var type in typeof(ApplicationRegistration).Assembly.GetTypes().Where(IsUseCaseOrQuery))
            services.TryAddScoped(type);
        return services;
    }

    private static bool IsUseCaseOrQuery(Type type) =>
        type is { IsClass: true, IsPublic: true, IsAbstract: false, IsNested: false }
        && type.GetMethods().Any(method => !method.IsStatic && method.Name is "ExecuteAsync" or "FindAsync");
}
