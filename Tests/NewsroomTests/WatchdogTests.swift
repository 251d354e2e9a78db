import Glibc
import Synchronization
import Testing

@testable import Newsroom

@Suite("The watchdog")
struct WatchdogTests {
    @Test("tells once of the file that takes too long, while it does, and of no other")
    func told() {
        let names = Mutex<[String]>([])
        let watchdog = Watchdog(seconds: 0.1) { name in names.withLock { $0.append(name) } }
        watchdog.watching("скоро.txt", 0) {}
        let start = clock()
        watchdog.watching("wire/网页.html", 1) {
            while names.withLock({ $0.isEmpty }), clock() - start < 60 * 1_000_000 {}
        }
        #expect(names.withLock { $0 } == ["wire/网页.html"])
    }

    @Test("does not mind files that wait without working")
    func waiting() {
        let names = Mutex<[String]>([])
        let watchdog = Watchdog(seconds: 0.1) { name in names.withLock { $0.append(name) } }
        watchdog.watching("slow-disk.txt", 0) { usleep(400_000) }
        #expect(names.withLock { $0.isEmpty })
    }
}
