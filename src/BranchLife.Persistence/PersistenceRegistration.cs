using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Attachments;
using BranchLife.Persistence.Operations;
using BranchLife.Persistence.Protection;
using BranchLife.Persistence.SaveInterceptors;
using BranchLife.Persistence.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BranchLife.Persistence;

public static class PersistenceRegistration
{
    /// <summary>
    /// The same call for the app, the design-time tools and the tests, because the model depends on the services around it
    /// (Identity reads its options from them).
    /// </summary>
    public static IServiceCollection AddBranchLifePersistence(
        this IServiceCollection services, IDatabaseEngine engine, string connectionString)
    {
        engine.Prepare(connectionString);
        services.AddSingleton(engine);
        services.AddScoped<SaveScope>();
        services.AddSingleton<WriteCount>();
        services.AddScoped<CountWrites>();
        services.AddScoped<RefuseWritesWhileReading>();
        services.AddScoped<OperationScope>();
        services.AddScoped<KeepOperation>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContext<BranchLifeDbContext>((provider, options) =>
        {
            engine.Configure(options, connectionString);
            options.AddInterceptors(new StampVersion(), new TellClashes(engine), provider.GetRequiredService<RefuseWritesWhileReading>(),
                provider.GetRequiredService<KeepOperation>(), provider.GetRequiredService<CountWrites>());
        });
        services.AddScoped<DatabaseSchema>();
        services.AddScoped<RowGuards>();
        services.AddScoped<AttachmentStore>();
        services.AddScoped<SealVerification>();
        services.AddScoped<RowHash>();
        services.Configure<IdentityOptions>(options => options.Stores.MaxLengthForKeys = 128); // SQL Server's keys are short
        services.AddIdentityCore<AppUser>().AddEntityFrameworkStores<BranchLifeDbContext>();
        return services;
    }
}
