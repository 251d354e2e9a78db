extension BoilerplatePhrases {
    static let english: [Phrases] = [
        Phrases(
            .related,
            beginnings: """
                you can view our
                this slideshow
                also on 
                read more
                read also
                also read
                read next
                read the full
                read:
                also:
                more:
                more from
                more on
                more stories
                more about
                related
                see also
                see more
                see:
                watch:
                watch now
                watch the
                listen:
                don't miss
                don’t miss
                you may also
                you might also
                recommended
                most read
                most popular
                popular
                trending
                latest news
                latest stories
                top stories
                in other news
                elsewhere on
                what to read next
                next article
                previous article
                next post
                previous post
                next story
                next:
                previous:
                up next
                back to
                view all
                view more
                view comments
                show more
                load more
                click here
                learn more
                find out more
                for more
                continue reading
                editor's pick
                editors' pick
                from our partners
                around the web
                this story is part of
                explore more
                get the app
                table of contents
                jump to
                in this article
                story continues
                article continues
                """),
        Phrases(
            .share,
            beginnings: """
                sharing is caring
                like this story
                like this post
                pass it on
                follow along
                share
                tweet
                pin it
                follow us
                follow @
                follow me
                follow on
                like us
                join us on
                find us on
                connect with us
                print this
                print
                email this
                email
                facebook
                twitter
                whatsapp
                linkedin
                reddit
                copy link
                copied
                save this
                save article
                bookmark
                add us as
                posted in
                filed under
                tagged
                tags
                topics
                keywords
                categories
                """,
            anywhere: """
                follow me on
                follow us on
                share it with
                add us as a preferred
                """),
        Phrases(
            .subscribe,
            beginnings: """
                if you enjoyed this
                if you haven
                want to receive
                never miss
                members get
                let our news
                start your day with
                to view the full story
                sign up
                signup
                sign in
                subscribe
                log in
                login
                register
                create an account
                create a free
                enter your email
                your email
                get our
                get the latest
                get unlimited
                get more
                join our
                join the
                support our
                support us
                donate
                become a
                already a
                already have
                start your
                to continue reading
                this article is for
                unlock
                download our
                download the
                stay up to date
                stay informed
                thank you for
                thanks for
                please enable
                please consider
                please sign
                never miss
                """,
            anywhere: """
                available exclusively
                sign up for
                subscribe to
                subscribe now
                weekly email
                already a subscriber
                delivered to your
                delivered through your
                to your inbox
                plenty more where
                newsletter
                our app
                inbox
                free trial
                subscribers only
                privacy policy
                terms of
                enable javascript
                your browser
                unsubscribe
                """),
        Phrases(
            .copyright,
            beginnings: """
                ©
                (c)
                copyright
                all rights reserved
                """,
            anywhere: """
                reflect the views
                not necessarily those of
                informational purposes only
                is not responsible for
                opinions expressed
                editorially independent
                independently selected
                all rights reserved
                ©
                may not be reproduced
                may not be published, broadcast
                republish
                """),
        Phrases(
            .staff,
            beginnings: """
                do you have a story
                if you would like to contribute
                associated press writer
                reporting by
                editing by
                writing by
                additional reporting
                contact the
                contact us
                contact:
                email the
                about the author
                about author
                has been a
                correction:
                this article was originally
                this story was originally
                this article originally
                this post was originally
                originally published
                got a tip
                have a tip
                send us
                the author
                editor's note
                editor’s note
                disclaimer
                disclosure
                """,
            anywhere: """
                is a global
                is headquartered
                is a columnist with
                please contact us
                about the company
                for more information, please
                story to tell
                @gmail.com
                is a reporter
                is a staff writer
                is a freelance
                is a writer
                is the author of
                contributed to this
                follow him on
                follow her on
                on twitter @
                can be reached at
                """),
        Phrases(
            .credit,
            beginnings: """
                photo
                photos
                image:
                image via
                image credit
                image source
                images:
                picture:
                pictures:
                credit:
                source:
                video:
                courtesy
                getty images
                file photo
                ap photo
                reuters/
                illustration
                screenshot
                caption
                """,
            anywhere: """
                getty images
                shutterstock
                /getty
                via ap)
                (ap photo
                file photo
                istock
                """),
        Phrases(
            .advertisement,
            beginnings: """
                advert
                sponsored
                promoted
                ad
                ads by
                paid content
                affiliate
                this article contains affiliate
                we may earn
                shop now
                buy now
                scroll to continue
                """,
            anywhere: """
                contains affiliate
                may earn
                advertising purposes
                affiliate commission
                promo code
                referral code
                affiliate link
                earn a commission
                """),
        Phrases(
            .comment,
            beginnings: """
                comment
                comments
                leave a
                post a comment
                add a comment
                join the conversation
                join the discussion
                be the first
                no comments
                reply
                report
                log in to
                you must be logged
                your comment
                write a
                responses
                what do you think
                """,
            anywhere: """
                comments (
                to comment
                email address will not be
                """),
        Phrases(
            .byline,
            beginnings: """
                by:
                by 
                author:
                author
                written by
                posted by
                words by
                words:
                story by
                published by
                from:
                """,
            anywhere: """
                min read
                minute read
                minutes read
                staff writer
                """),
        Phrases(
            .date,
            beginnings: """
                published
                updated
                last updated
                last modified
                posted
                posted on
                date:
                first published
                created
                modified
                """,
            anywhere: """
                hours ago
                minutes ago
                days ago
                weeks ago
                months ago
                years ago
                """),
        Phrases(
            .consent,
            beginnings: """
                we use cookies
                this site uses
                this website uses
                by clicking
                by continuing
                by signing
                by subscribing
                accept
                cookie
                skip to
                skip navigation
                home
                menu
                search
                close
                toggle
                """,
            anywhere: """
                cookies
                consent
                """),
    ]
}
